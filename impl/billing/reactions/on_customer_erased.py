"""A customer was erased: what was never issued goes. Final invoices stay for as long as the law says; no guest's token opens them."""

from generated.events.profiling import CustomerErased
from impl.billing.job_types import EraseCustomer
from impl.billing.repositories import retention
from impl.billing.repositories.invoices import invoices
from impl.common.personal_data import erased_event
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    invoices.forget_tokens(tx, event.customer_id)
    erase_mentions(tx, [event.customer_id, *retention.orders_of_customer(tx, event.customer_id)], erased_event)
    tx.schedule(EraseCustomer(customer_id=event.customer_id))
