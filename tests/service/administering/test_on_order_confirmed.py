"""What ADMINISTERING does on OrderConfirmed."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from tests.service.administering.support import confirmed, dashboard, order
from tests.support.service import Serving


async def test_a_confirmed_order_is_a_sale(empty: Serving, staff: AdministeringClient) -> None:
    now = datetime.now(UTC)
    placed = order(now)
    await empty.react(placed)
    assert (await dashboard(staff)).today.revenue.amount == 0
    for _ in range(2):
        await empty.react(confirmed(placed, now))
    shown = (await dashboard(staff)).today
    assert shown.revenue.amount == placed.totals.total.amount
    assert [(each.status, each.orders) for each in shown.orders_by_status] == [("CONFIRMED", 1)]
