"""What STOCKING does on OrderCreated."""

from generated.events.stocking import StockReserved, StockShortfallDetected
from generated.stocking import operations
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import (
    cancelled,
    confirmed,
    events_of,
    has_status,
    level,
    order_created,
    ordered,
    release,
    reserve,
    stocked,
)
from tests.support.service import Serving


async def test_an_order_whose_hold_is_gone_holds_again(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await reserve(service, {sku: 4})
    await release(service, held.reservation_id)
    for _ in range(2):
        await stocking.react(order_created(held.order_id, {sku: 4}))
    assert (await level(staff, sku)).reserved == 4
    told = await events_of(stocking, StockReserved, order_id=held.order_id)
    assert [each.attempt for each in told] == [1, 2]


async def test_an_order_whose_hold_was_never_seen_holds_now(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku, order_id = await stocked(stocking, staff, 10), new_id("ord")
    event = order_created(order_id, {sku: 4})
    await stocking.react(event)
    assert (await level(staff, sku)).reserved == 4
    assert await has_status(service, event.reservation_id, "ACTIVE")


async def test_an_order_whose_stock_is_gone_is_told_of_as_a_shortfall_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 4)
    held = await reserve(service, {sku: 4})
    await release(service, held.reservation_id)
    await ordered(stocking, service, {sku: 3})
    for _ in range(2):
        await stocking.react(order_created(held.order_id, {sku: 4}))
    [told] = await events_of(stocking, StockShortfallDetected, order_id=held.order_id)
    assert [(each.sku, each.requested, each.available) for each in told.shortages] == [(sku, 4, 1)]
    alerts = (await staff.list_stock_alerts(operations.ListStockAlertsRequest(kind="SHORTFALL", limit=100))).body.items
    assert [(each.order_id, each.status) for each in alerts if each.sku == sku] == [(held.order_id, "OPEN")]
    await stocking.react(confirmed(held.order_id))  # paid before ORDERING saw the shortfall: nothing to take
    await stocking.react(cancelled(held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved) == (4, 3)
