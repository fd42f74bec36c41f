"""Delete what was never issued to an erased customer."""

from generated.billing.client import BillingClient
from generated.events.ordering import OrderExpired
from impl.billing.job_types import EraseCustomer, Jobs
from tests.service.billing.support import are_gone, ended
from tests.support.order_events import new_order
from tests.support.personal import whose
from tests.support.service import Serving


async def test_void_invoices_go_drafts_wait_for_their_end(billing: Serving, staff: BillingClient) -> None:
    person = whose("Lanternby")
    void, draft = new_order(**person), new_order(**person)
    for order in (void, draft):
        await billing.react(order)
    await billing.react(ended(OrderExpired, void))
    jobs = billing.implementation.jobs
    assert isinstance(jobs, Jobs)
    job = EraseCustomer(customer_id=person["customer_id"])
    await billing.store.command(lambda tx: jobs.erase_customer.call(tx, job))
    assert [await are_gone(staff, order.order_id) for order in (void, draft)] == [True, False]
