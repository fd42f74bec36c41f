"""A customer was erased: the day of the registration still counts; records that were set aside lose the words."""

from generated.events.profiling import CustomerErased
from impl.administering.projections import sales
from impl.common.personal_data import erased_event
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    sales.keep_customer(tx, event)
    erase_mentions(tx, [event.customer_id], erased_event)
