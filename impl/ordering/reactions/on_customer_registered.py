"""Somebody opened an account: the orders of a customer know the e-mail address."""

from generated.events.profiling import CustomerRegistered
from impl.ordering import customers
from infra.runtime.store.transaction import Transaction


def on_customer_registered(tx: Transaction, event: CustomerRegistered) -> None:
    customers.follow(tx, event.customer)
