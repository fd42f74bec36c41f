"""What STOCKING does on OrderConfirmed."""

import pytest

from generated.events.stocking import StockCommitted
from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from tests.service.stocking.support import confirmed, events_of, level, ordered, release, reserve, stocked
from tests.support.service import Serving


async def test_a_confirmed_order_takes_its_pieces_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    for _ in range(2):
        await stocking.react(confirmed(held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved, item.available) == (6, 0, 6)
    assert len(await events_of(stocking, StockCommitted, order_id=held.order_id)) == 1
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(order_id=held.order_id))).body
    assert [(each.kind, each.delta) for each in page.items] == [("COMMIT", -4)]
    with pytest.raises(problems.ReservationCommitted):
        await release(service, held.reservation_id)
    with pytest.raises(problems.ReservationCommitted):
        await reserve(service, {sku: 4}, order_id=held.order_id)
