"""What SHIPPING does on OrderCreated."""

from tests.service.shipping.support import shipments_of
from tests.support.order_events import confirmed, new_order
from tests.support.service import Serving


async def test_an_order_alone_is_no_shipment_but_can_be_confirmed(shipping: Serving) -> None:
    order = new_order()
    for _ in range(2):
        await shipping.react(order)
    assert await shipments_of(shipping, order.order_id) == []
    await shipping.react(confirmed(order))
    assert [each.order_id for each in await shipments_of(shipping, order.order_id)] == [order.order_id]
