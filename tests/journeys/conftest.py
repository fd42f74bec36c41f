"""One system for all journeys, with short time limits; what must be true at rest is checked after each module."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from infra.local.launcher import supervisor
from infra.local.launcher.system import System
from infra.local.players.staff import Staff
from tests.journeys.shop import PLENTY, Shop
from tests.support.limits import UNLIMITED

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
        async with System(environment=ENVIRONMENT) as system, aiohttp.ClientSession() as session:
            staff = await Staff.sign_in(system.urls, session, system.owner)
            mug = await staff.offer("Tasse bleue", price=1990, stock=PLENTY)
            yield Shop(system=system, session=session, staff=staff, mug=mug)


@pytest.fixture(autouse=True, scope="module")
async def at_rest(shop: Shop) -> AsyncIterator[None]:
    """Whatever a module does, afterwards the invariants hold."""
    yield
    assert await shop.check() == []
