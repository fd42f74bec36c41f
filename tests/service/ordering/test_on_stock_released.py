"""What ORDERING does on StockReleased."""

from generated.events import stocking
from tests.service.ordering.support import OrderDesk


async def test_the_hold_of_a_cancelled_order_is_undone(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.cancel(order.order_id)
    assert (await shop.steps(order.order_id))["STOCK_RELEASE"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(stocking.StockReleased, order)
    steps = await shop.steps(order.order_id)
    assert (steps["STOCK_RELEASE"], steps["RESERVATION"]) == ("DONE", "COMPENSATED")
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("STOCK_RELEASED") == 1
