"""Let a vendor sell, or stop it."""

import pytest

from generated.administering import problems
from generated.administering.client import AdministeringClient
from tests.service.administering.support import enter, take_on


async def test_a_closed_vendor_stays_closed(staff: AdministeringClient) -> None:
    closed = await enter(staff, await take_on(staff), "CLOSED")
    with pytest.raises(problems.VendorState):
        await enter(staff, closed, "ACTIVE")
