"""What ORDERING does on StockReserved."""

from generated.events import stocking
from tests.service.ordering.support import OrderDesk


async def test_a_hold_that_was_made_again_is_noted(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.happens(stocking.StockReleased, order)  # before STOCKING saw the order
    assert (await shop.steps(order.order_id))["RESERVATION"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(stocking.StockReserved, order)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("STOCK_RESERVED") == 1
