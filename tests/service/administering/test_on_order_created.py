"""What ADMINISTERING does on OrderCreated."""

from datetime import UTC, datetime, timedelta

from generated.administering.client import AdministeringClient
from tests.service.administering.support import (
    dashboard,
    order,
)
from tests.support.service import Serving


async def test_a_placed_order_is_counted_on_its_day_and_is_no_sale_yet(empty: Serving, staff: AdministeringClient) -> None:
    now = datetime.now(UTC)
    for placed in (order(now), order(now - timedelta(days=3))):
        for _ in range(2):
            await empty.react(placed)
    shown = await dashboard(staff)
    assert (shown.today.orders, shown.last_30_days.orders, shown.last_30_days.revenue.amount) == (1, 2, 0)
