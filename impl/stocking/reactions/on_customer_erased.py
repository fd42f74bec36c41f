"""A customer was erased: records of the orders that were set aside lose the words. Nothing else here belongs to an account."""

from generated.events.profiling import CustomerErased
from impl.common.personal_data import erased_event
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    erase_mentions(tx, [event.customer_id], erased_event)
