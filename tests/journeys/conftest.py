"""One system for all journeys, with short time limits; what must be true at rest is checked after each module."""

from collections.abc import AsyncIterator

import pytest

from infra.local.launcher import supervisor
from infra.local.launcher.system import System
from tests.support.limits import UNLIMITED
from tests.support.shop import Shop, open_shop

ENVIRONMENT = {
    "all": {"LEASE_SECONDS": "1", **UNLIMITED},
    "profiling": {"PASSWORD_TIME_COST": "1", "PASSWORD_MEMORY_KIB": "1024", "PASSWORD_PARALLELISM": "1"},
    "ordering": {"STUCK_CHECK_SECONDS": "0.5"},
    "stocking": {"RESERVATION_SECONDS": "5"},
}


@pytest.fixture(scope="session")
async def shop() -> AsyncIterator[Shop]:
    """Killed services are started again after half a second, however often."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(supervisor, "_STEADY_SECONDS", 0.0)
        async with System(environment=ENVIRONMENT) as system, open_shop(system, "Tasse bleue") as opened:
            yield opened


@pytest.fixture(autouse=True, scope="module")
async def at_rest(shop: Shop) -> AsyncIterator[None]:
    """Whatever a module does, afterwards the invariants hold."""
    yield
    assert await shop.check() == []
