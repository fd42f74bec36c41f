"""What SHIPPING does on OrderCancelled."""

from generated.events.shipping import ShipmentCancelled
from tests.service.shipping.support import shipments_of, shipped, told
from tests.support.order_events import cancelled, confirmed, new_order
from tests.support.service import Serving


async def test_the_shipment_of_a_cancelled_order_is_cancelled_once(shipping: Serving) -> None:
    order, shipment = await shipped(shipping)
    for _ in range(2):
        await shipping.react(cancelled(order))
    [after] = await shipments_of(shipping, order.order_id)
    assert (after.shipment_id, after.status) == (shipment.shipment_id, "CANCELLED")
    assert [event.reason for event in await told(shipping, ShipmentCancelled, order)] == ["CUSTOMER"]


async def test_an_order_that_was_cancelled_first_is_never_shipped(shipping: Serving) -> None:
    order = new_order()
    await shipping.react(order)
    await shipping.react(cancelled(order))
    await shipping.react(confirmed(order))
    assert await shipments_of(shipping, order.order_id) == []
