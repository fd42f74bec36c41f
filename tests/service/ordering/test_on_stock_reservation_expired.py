"""What ORDERING does on StockReservationExpired."""

from generated.events import stocking
from tests.service.ordering.support import OrderDesk


async def test_a_hold_that_ended_too_early_is_awaited_again(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.happens(stocking.StockReservationExpired, order)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "EXPECTED"
    await shop.happens(stocking.StockReserved, order, attempt=2)
    assert (await shop.steps(order.order_id))["RESERVATION"] == "DONE"
