"""What ORDERING does on ShipmentDispatched."""

from typing import Any

import msgspec

from generated.events import shipping
from generated.events.ordering import OrderShipped
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, example, kebab


async def test_an_order_in_two_parcels_is_shipped_and_delivered_with_the_last(shop: OrderDesk) -> None:
    order = await shop.paid()
    parcels = [new_id("shp"), new_id("shp")]
    half = [{"line_id": order.lines[0].line_id, "sku": order.lines[0].sku, "quantity": 1}]

    async def happens(kind: type[Event], shipment_id: str, **changes: Any) -> None:
        document = example("shipping", kebab(kind))
        document |= {"order_id": order.order_id, "shipment_id": shipment_id, "lines": half, **changes}
        await shop.ordering.react(msgspec.convert(document, kind))

    for shipment_id in parcels:
        await happens(shipping.ShipmentCreated, shipment_id)
    await happens(shipping.ShipmentDispatched, parcels[0])
    assert (await shop.read(order.order_id)).fulfilment_status == "PARTIALLY_SHIPPED"
    await happens(shipping.ShipmentDispatched, parcels[1])
    assert (await shop.read(order.order_id)).fulfilment_status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[1])
    assert (await shop.read(order.order_id)).status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[0])
    assert (await shop.read(order.order_id)).status == "DELIVERED"
    assert [each.fulfilment_status for each in await shop.told(OrderShipped, order.order_id)] == [
        "PARTIALLY_SHIPPED",
        "SHIPPED",
    ]
