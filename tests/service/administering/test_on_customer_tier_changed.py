"""What ADMINISTERING does on CustomerTierChanged."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from generated.events.profiling import CustomerTierChanged
from tests.service.administering.support import customer, dashboard, example
from tests.support.service import Serving


async def test_a_change_of_tier_alone_tells_of_the_registration(empty: Serving, staff: AdministeringClient) -> None:
    state = customer(datetime.now(UTC))
    await empty.react(
        example("profiling", CustomerTierChanged, "customer-tier-changed", customer_id=state["customer_id"], customer=state)
    )
    assert (await dashboard(staff)).today.new_customers == 1
