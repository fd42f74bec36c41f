"""A delivered order is complete."""

from generated.events import shipping
from infra.local.players.callers import until
from tests.service.ordering.support import UNSET, OrderDesk, has_status, on_its_way


async def test_a_delivered_order_is_complete_when_the_time_to_return_is_over(shop: OrderDesk) -> None:
    order = await on_its_way(shop)
    await shop.happens(shipping.ShipmentDelivered, order)
    assert (await shop.read(order.order_id)).completed_at is UNSET
    async with shop.later(days=30):
        await until(lambda: has_status(shop, order.order_id, "COMPLETED"))
    assert (await shop.read(order.order_id)).completed_at is not UNSET
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("ORDER_COMPLETED") == 1
