"""What ORDERING does on ShipmentCreated."""

from generated.events import shipping
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, in_parts


async def test_the_order_has_its_parcel(shop: OrderDesk) -> None:
    order = await shop.paid()
    for _ in range(2):
        await shop.happens(shipping.ShipmentCreated, order)
    seen = await shop.read(order.order_id)
    assert [(parcel.status, parcel.tracking_number) for parcel in seen.shipments] == [("PENDING", UNSET)]
    assert (await shop.steps(order.order_id))["SHIPMENT"] == "DONE"


async def test_steps_of_parcels_are_done_when_all_parcels_have_done_them(shop: OrderDesk) -> None:
    parts = await in_parts(shop)
    first, second = new_id("shp"), new_id("shp")
    await parts.happens(shipping.ShipmentCreated, first)
    await parts.happens(shipping.LabelCreated, first)
    await parts.happens(shipping.ShipmentDispatched, first)
    assert await parts.steps("SHIPMENT", "LABEL", "DISPATCH") == ["EXPECTED"] * 3
    process = await shop.process(parts.order.order_id)
    assert (process.waiting_for, process.due_at is UNSET) == ("SHIPMENT", False)
    await parts.happens(shipping.ShipmentCreated, second)
    assert await parts.steps("SHIPMENT", "LABEL", "DISPATCH") == ["DONE", "EXPECTED", "EXPECTED"]
    await parts.happens(shipping.LabelCreated, second)
    assert await parts.steps("SHIPMENT", "LABEL", "DISPATCH") == ["DONE", "DONE", "EXPECTED"]
    await parts.happens(shipping.ShipmentDispatched, second)
    assert await parts.steps("SHIPMENT", "LABEL", "DISPATCH") == ["DONE", "DONE", "DONE"]
    assert (await shop.process(parts.order.order_id)).waiting_for == "DELIVERY"
