"""What STOCKING does on OrderReturned."""

import pytest

from generated.events.ordering import OrderReturned
from generated.events.stocking import StockReleased, StockReturned
from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.stocking.support import confirmed, events_of, has_status, level, order_event, ordered, reserve, stocked
from tests.support.service import Serving


async def test_a_returned_order_is_in_stock_again_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(confirmed(held.order_id))
    for _ in range(2):
        await stocking.react(order_event(OrderReturned, "order-returned", held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved, item.available) == (10, 0, 10)
    assert await has_status(service, held.reservation_id, "RETURNED")
    [told] = await events_of(stocking, StockReturned, order_id=held.order_id)
    assert [(line.sku, line.quantity) for line in told.lines] == [(sku, 4)]
    assert await events_of(stocking, StockReleased, order_id=held.order_id) == []
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(order_id=held.order_id))).body
    assert sorted((each.kind, each.delta) for each in page.items) == [("COMMIT", -4), ("RETURN", 4)]
    with pytest.raises(problems.ReservationExpired):
        await reserve(service, {sku: 4}, order_id=held.order_id)


async def test_a_return_waits_for_its_order_and_brings_nothing_that_had_not_left(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    with pytest.raises(NotYet):
        await stocking.react(order_event(OrderReturned, "order-returned", new_id("ord")))
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(order_event(OrderReturned, "order-returned", held.order_id))
    assert (await level(staff, sku)).on_hand == 10
