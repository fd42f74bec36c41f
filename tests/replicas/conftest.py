"""One system of two replicas of each service, some of which die where a test says."""

from collections.abc import AsyncIterator

import pytest

from infra.local.launcher import supervisor
from infra.local.launcher.system import System
from tests.support.faults import Faults
from tests.support.shop import Shop, open_shop
from tests.support.systems import KINDS, QUICK

DYING = ("ordering", "stocking", "billing")


@pytest.fixture(scope="session")
def faults(tmp_path_factory: pytest.TempPathFactory) -> Faults:
    return Faults(tmp_path_factory.mktemp("faults"))


@pytest.fixture(scope="session")
async def shop(faults: Faults) -> AsyncIterator[Shop]:
    """Killed replicas are started again after half a second, however often."""
    kind, commands = KINDS["postgresql-2"], {name: faults.command(name) for name in DYING}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(supervisor, "_STEADY_SECONDS", 0.0)
        async with (
            System(store=kind.store, replicas=kind.replicas, environment=QUICK, commands=commands) as system,
            open_shop(system, "Tasse bleue") as opened,
        ):
            yield opened
