"""What ADMINISTERING does on CustomerRegistered."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from generated.events.profiling import CustomerRegistered
from tests.service.administering.support import customer, dashboard, example
from tests.support.service import Serving


async def test_a_new_customer_is_counted_once(empty: Serving, staff: AdministeringClient) -> None:
    state = customer(datetime.now(UTC))
    event = example("profiling", CustomerRegistered, "customer-registered", customer_id=state["customer_id"], customer=state)
    for _ in range(2):
        await empty.react(event)
    assert (await dashboard(staff)).today.new_customers == 1
