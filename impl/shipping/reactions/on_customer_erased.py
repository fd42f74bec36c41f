"""A customer was erased: the addresses of settled orders go, some at a time."""

from generated.events.profiling import CustomerErased
from impl.common.personal_data import erased_event
from impl.shipping.job_types import EraseCustomer
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    erase_mentions(tx, [event.customer_id], erased_event)
    tx.schedule(EraseCustomer(customer_id=event.customer_id))
