"""What ORDERING does on StockReturned."""

from generated.events import shipping, stocking
from tests.service.ordering.support import OrderDesk, on_its_way


async def test_the_goods_are_in_stock_again(shop: OrderDesk) -> None:
    order = await on_its_way(shop)
    await shop.happens(shipping.ShipmentTrackingUpdated, order, code="RETURNED")
    assert (await shop.steps(order.order_id))["STOCK_RETURN"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(stocking.StockReturned, order)
    steps = await shop.steps(order.order_id)
    assert (steps["STOCK_RETURN"], steps["STOCK_COMMIT"]) == ("DONE", "COMPENSATED")
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("STOCK_RETURNED") == 1
