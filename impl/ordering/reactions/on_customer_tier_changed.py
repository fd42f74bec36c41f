"""A customer's state is told anew, the e-mail address with it."""

from generated.events.profiling import CustomerTierChanged
from impl.ordering import customers
from infra.runtime.store.transaction import Transaction


def on_customer_tier_changed(tx: Transaction, event: CustomerTierChanged) -> None:
    customers.follow(tx, event.customer)
