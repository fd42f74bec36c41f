"""Read a hold."""

import pytest

from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import release, reserve, stocked
from tests.support.service import Serving


async def test_a_hold_is_read_as_it_was_made(stocking: Serving, staff: StockingClient, service: StockingClient) -> None:
    held = await reserve(service, {await stocked(stocking, staff, 10): 2})
    request = operations.GetReservationRequest(reservation_id=held.reservation_id)
    assert (await service.get_reservation(request)).body == held
    await release(service, held.reservation_id)
    assert (await service.get_reservation(request)).body.status == "RELEASED"
    with pytest.raises(problems.NotFound):
        await service.get_reservation(operations.GetReservationRequest(reservation_id=new_id("rsv")))
