"""What ORDERING does on ShipmentCancelled."""

from generated.events import shipping
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, in_parts, is_stuck, retry


async def test_a_parcel_stopped_for_a_cancellation_that_never_came_leaves_a_process_that_gets_stuck(shop: OrderDesk) -> None:
    """As after a kill between the stop and the cancellation."""
    order = await shop.fulfilled()
    await shop.happens(shipping.ShipmentCancelled, order)
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for) == ("RUNNING", "SHIPMENT")
    assert process.due_at is not UNSET


async def test_a_part_that_is_unpacked_is_awaited_again_and_made_by_a_retry(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    first, second = new_id("shp"), new_id("shp")
    for shipment_id in (first, second):
        await parts.happens(shipping.ShipmentCreated, shipment_id)
    await parts.happens(shipping.ShipmentDispatched, first)
    await parts.happens(shipping.ShipmentCancelled, second, reason="STAFF")
    assert await parts.steps("SHIPMENT", "LABEL", "DISPATCH") == ["EXPECTED"] * 3
    assert (await parts.seen()).fulfilment_status == "PARTIALLY_SHIPPED"
    async with shop.later(minutes=6):
        await until(lambda: is_stuck(shop, parts.order))
    await retry(shop, parts.order)
    asked = ("/shipments", parts.order.order_id)
    await until(lambda: _is_asked(shop, asked))
    third = new_id("shp")
    await parts.happens(shipping.ShipmentCreated, third)
    assert await parts.steps("SHIPMENT", "LABEL") == ["DONE", "EXPECTED"]
    for shipment_id in (first, third):
        await parts.happens(shipping.ShipmentDelivered, shipment_id)
    assert ((await parts.seen()).status, (await shop.process(parts.order.order_id)).state) == ("DELIVERED", "DONE")


async def test_an_order_in_parts_that_is_cancelled_waits_until_each_part_is_stopped(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    first, second = new_id("shp"), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, first)
    await parts.happens(shipping.ShipmentCreated, second)
    await shop.cancel(parts.order.order_id)
    await parts.happens(shipping.ShipmentCancelled, first, reason="STAFF")
    assert await parts.steps("SHIPMENT_STOP") == ["EXPECTED"]
    await parts.happens(shipping.ShipmentCancelled, second, reason="STAFF")
    assert await parts.steps("SHIPMENT_STOP", "SHIPMENT") == ["DONE", "COMPENSATED"]


async def test_a_part_of_an_order_that_is_cancelled_is_stopped_though_the_rest_was_not_packed(shop: OrderDesk) -> None:
    parts, shipment_id = await in_parts(shop), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, shipment_id)
    await shop.cancel(parts.order.order_id)
    assert await parts.steps("SHIPMENT_STOP", "SHIPMENT") == ["EXPECTED", "SKIPPED"]
    await parts.happens(shipping.ShipmentCancelled, shipment_id, reason="STAFF")
    assert await parts.steps("SHIPMENT_STOP") == ["DONE"]


async def _is_asked(shop: OrderDesk, asked: tuple[str, str]) -> bool:
    return asked in shop.neighbours.pushed
