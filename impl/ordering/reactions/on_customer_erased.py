"""A customer was erased: the address goes at once, the orders that have ended some at a time."""

from generated.events.profiling import CustomerErased
from impl.common.personal_data import erased_event
from impl.ordering.job_types import EraseCustomer
from impl.ordering.projections import customers
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    customers.forget(tx, event.customer_id, event.customer.version)
    erase_mentions(tx, [event.customer_id], erased_event)
    tx.schedule(EraseCustomer(customer_id=event.customer_id))
