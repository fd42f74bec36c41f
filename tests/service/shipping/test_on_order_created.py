"""What SHIPPING does on OrderCreated."""

from generated.shipping import operations
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import shipments_of, shipped
from tests.support.order_events import ORDER_ONE, confirmed, new_order
from tests.support.service import Serving


async def test_an_order_alone_is_no_shipment_but_can_be_confirmed(shipping: Serving) -> None:
    order = new_order()
    for _ in range(2):
        await shipping.react(order)
    assert await shipments_of(shipping, order.order_id) == []
    await shipping.react(confirmed(order))
    assert [each.order_id for each in await shipments_of(shipping, order.order_id)] == [order.order_id]


async def test_a_parcel_names_its_goods_in_both_languages(shipping: Serving, staff: ShippingClient) -> None:
    line = {**ORDER_ONE["lines"][0], "name": "Tasse, bleue", "name_en": "Periwinkle mug"}
    order, shipment = await shipped(shipping, lines=[line])
    assert [(each.name, each.name_en) for each in shipment.lines] == [("Tasse, bleue", "Periwinkle mug")]
    found = (await staff.list_shipments(operations.ListShipmentsRequest(q="periwinkle"))).body.items
    assert [each.order_id for each in found] == [order.order_id]
