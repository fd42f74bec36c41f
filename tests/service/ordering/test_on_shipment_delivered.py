"""What ORDERING does on ShipmentDelivered."""

import pytest

from generated.events import shipping
from generated.events.ordering import OrderDelivered, OrderShipped
from tests.service.ordering.support import OrderDesk, on_its_way, returned


@pytest.mark.parametrize("is_labelled", [False, True])
async def test_a_parcel_that_arrives_has_left_whether_or_not_it_was_heard_of(shop: OrderDesk, is_labelled: bool) -> None:
    order = await shop.fulfilled()
    if is_labelled:
        await shop.happens(shipping.LabelCreated, order)
    await shop.happens(shipping.ShipmentDelivered, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.fulfilment_status) == ("DELIVERED", "DELIVERED")
    assert "TRACK_PARCEL" in seen.allowed_actions
    assert (len(await shop.told(OrderShipped, order.order_id)), len(await shop.told(OrderDelivered, order.order_id))) == (1, 1)
    assert (await shop.process(order.order_id)).state == "DONE"
    for late in (shipping.LabelCreated, shipping.ShipmentDispatched, shipping.ShipmentTrackingUpdated):
        await shop.happens(late, order)
    assert await shop.read(order.order_id) == seen
    assert len(await shop.told(OrderShipped, order.order_id)) == 1


async def test_the_first_end_counts(shop: OrderDesk) -> None:
    arrived, back = await on_its_way(shop), await on_its_way(shop)
    await shop.happens(shipping.ShipmentDelivered, arrived)
    await returned(shop, back)
    await returned(shop, arrived)
    await shop.happens(shipping.ShipmentDelivered, back)
    assert [(await shop.read(each.order_id)).status for each in (arrived, back)] == ["DELIVERED", "RETURNED"]
