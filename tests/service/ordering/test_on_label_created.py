"""What ORDERING does on LabelCreated."""

from generated.events import shipping
from tests.service.ordering.support import UNSET, OrderDesk


async def test_the_parcel_has_its_tracking_number(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    for _ in range(2):
        await shop.happens(shipping.LabelCreated, order)
    [parcel] = (await shop.read(order.order_id)).shipments
    assert (parcel.status, parcel.tracking_number is UNSET, parcel.tracking_url is UNSET) == ("LABELLED", False, False)
    assert (await shop.steps(order.order_id))["LABEL"] == "DONE"
