"""What ADMINISTERING does on RefundSucceeded."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from generated.events.paying import RefundSucceeded
from tests.service.administering.support import dashboard, example
from tests.support.service import Serving


async def test_a_refund_is_counted_once(empty: Serving, staff: AdministeringClient) -> None:
    event = example("paying", RefundSucceeded, "refund-succeeded", refunded_at=datetime.now(UTC).isoformat())
    for _ in range(2):
        await empty.react(event)
    shown = (await dashboard(staff)).today
    assert (shown.refunds, shown.refunded.amount) == (1, event.amount.amount)
