"""A customer is known from now on, with a tier."""

from generated.events.profiling import CustomerRegistered
from impl.carting import customers
from infra.runtime.store.transaction import Transaction


def on_customer_registered(tx: Transaction, event: CustomerRegistered) -> None:
    customers.follow(tx, event.customer)
