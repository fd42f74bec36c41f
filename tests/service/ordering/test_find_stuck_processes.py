"""A process that makes no progress is found."""

from infra.local.players.callers import until
from tests.service.ordering.support import OrderDesk, on_its_way, returned, undone


async def test_a_sale_that_is_not_undone_in_time_is_stuck(shop: OrderDesk) -> None:
    order = await on_its_way(shop)
    await returned(shop, order)

    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=6):
        await until(is_stuck)
    await undone(shop, order)
    assert (await shop.process(order.order_id)).state == "COMPENSATED"
