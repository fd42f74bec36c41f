"""What ADMINISTERING does on OrderCancelled."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from tests.service.administering.support import confirmed, dashboard, ended, order
from tests.support.service import Serving


async def test_its_revenue_is_taken_off(empty: Serving, staff: AdministeringClient) -> None:
    now = datetime.now(UTC)
    placed = order(now)
    await empty.react(placed)
    await empty.react(confirmed(placed, now))
    assert (await dashboard(staff)).today.revenue.amount == placed.totals.total.amount
    for _ in range(2):
        await empty.react(ended(placed, "CANCELLED"))
    shown = (await dashboard(staff)).today
    assert shown.revenue.amount == 0
    assert [(each.status, each.orders) for each in shown.orders_by_status] == [("CANCELLED", 1)]
