"""What ORDERING does on ShipmentCreated."""

from generated.events import shipping
from tests.service.ordering.support import UNSET, OrderDesk


async def test_the_order_has_its_parcel(shop: OrderDesk) -> None:
    order = await shop.paid()
    for _ in range(2):
        await shop.happens(shipping.ShipmentCreated, order)
    seen = await shop.read(order.order_id)
    assert [(parcel.status, parcel.tracking_number) for parcel in seen.shipments] == [("PENDING", UNSET)]
    assert (await shop.steps(order.order_id))["SHIPMENT"] == "DONE"
