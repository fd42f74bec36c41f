"""One system for all journeys, with short time limits; what must be true at rest is checked after each module."""

from collections.abc import AsyncIterator

import pytest

from infra.local.launcher import supervisor
from infra.local.launcher.system import System
from tests.support.shop import Shop, open_shop
from tests.support.systems import KINDS, QUICK


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--system", choices=sorted(KINDS), default="sqlite", help="the kind of system that the journeys run on")


@pytest.fixture(scope="session")
async def shop(request: pytest.FixtureRequest) -> AsyncIterator[Shop]:
    """Killed services are started again after half a second, however often."""
    # without the option, when pytest was asked for a folder above this one
    kind = KINDS[request.config.getoption("--system", "sqlite")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(supervisor, "_STEADY_SECONDS", 0.0)
        async with (
            System(environment=QUICK, store=kind.store, replicas=kind.replicas) as system,
            open_shop(system, "Tasse bleue") as opened,
        ):
            yield opened


@pytest.fixture(autouse=True, scope="module")
async def at_rest(shop: Shop) -> AsyncIterator[None]:
    """Whatever a module does, afterwards the invariants hold."""
    yield
    assert await shop.check() == []
