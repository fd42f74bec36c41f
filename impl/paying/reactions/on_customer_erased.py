"""A customer was erased: what staff noted on refunds goes, and no guest's token opens a payment. Amounts stay in the books."""

from generated.events.profiling import CustomerErased
from impl.common.personal_data import erased_event
from impl.paying.repositories import payment_intents, refunds
from infra.runtime.erasing import erase_mentions
from infra.runtime.store.transaction import Transaction


def on_customer_erased(tx: Transaction, event: CustomerErased) -> None:
    refunds.erase_notes(tx, event.customer_id)
    payment_intents.forget_tokens(tx, event.customer_id)
    orders = payment_intents.orders_of_customer(tx, event.customer_id)
    erase_mentions(tx, [event.customer_id, *orders], erased_event)
