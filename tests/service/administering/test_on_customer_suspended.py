"""What ADMINISTERING does on CustomerSuspended."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from generated.events.profiling import CustomerSuspended
from tests.service.administering.support import customer, dashboard, example
from tests.support.service import Serving


async def test_it_alone_tells_of_the_registration(empty: Serving, staff: AdministeringClient) -> None:
    state = customer(datetime.now(UTC))
    name = "customer-suspended"
    for _ in range(2):
        await empty.react(example("profiling", CustomerSuspended, name, customer_id=state["customer_id"], customer=state))
    assert (await dashboard(staff)).today.new_customers == 1
