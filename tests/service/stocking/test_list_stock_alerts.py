"""List stock alerts."""

from generated.events.stocking import StockDepleted, StockLow, StockReplenished
from generated.stocking import operations
from generated.stocking.client import StockingClient
from tests.service.stocking.support import events_of, release, reserve, stocked
from tests.support.service import Serving


async def test_each_crossing_of_a_threshold_is_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10, reorder_point=5)
    first = await reserve(service, {sku: 4})  # 6 left
    low = await reserve(service, {sku: 2})  # 4 left: low
    await reserve(service, {sku: 1})  # 3 left: still low
    out = await reserve(service, {sku: 3})  # none left
    await release(service, out.reservation_id)  # 3 left
    await release(service, low.reservation_id)  # 5 left: still low
    await release(service, first.reservation_id)  # 9 left
    lows, depleted, replenished = [
        await events_of(stocking, kind, sku=sku) for kind in (StockLow, StockDepleted, StockReplenished)
    ]
    assert (len(lows), len(depleted)) == (1, 1)
    assert [event.level.available for event in replenished] == [10, 3, 9]
    alerts = (await staff.list_stock_alerts(operations.ListStockAlertsRequest(limit=100))).body.items
    assert [(each.kind, each.status, each.available) for each in alerts if each.sku == sku] == [
        ("BACK_IN_STOCK", "RESOLVED", 3),
        ("OUT_OF_STOCK", "RESOLVED", 0),
        ("LOW_STOCK", "RESOLVED", 4),
    ]
