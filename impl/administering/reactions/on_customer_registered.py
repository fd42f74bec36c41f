"""Somebody opened an account."""

from generated.events.profiling import CustomerRegistered
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_customer_registered(tx: Transaction, event: CustomerRegistered) -> None:
    sales.registered(tx, event.customer_id, event.customer.registered_at)
