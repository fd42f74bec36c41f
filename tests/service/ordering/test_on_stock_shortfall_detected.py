"""What ORDERING does on StockShortfallDetected."""

import pytest

from generated.events import stocking
from generated.events.ordering import OrderCancelled
from tests.service.ordering.support import OrderDesk


@pytest.mark.parametrize("is_paid", [False, True])
async def test_a_shortfall_cancels_the_order(shop: OrderDesk, is_paid: bool) -> None:
    order = await shop.paid() if is_paid else await shop.order()
    for _ in range(2):
        await shop.happens(stocking.StockShortfallDetected, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.ended_reason) == ("CANCELLED", "SHORTFALL")
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status) == ("SHORTFALL", "CONFIRMED" if is_paid else "PENDING")
    steps = await shop.steps(order.order_id)
    assert steps["RESERVATION"] == "FAILED"
    assert "STOCK_RELEASE" not in steps
