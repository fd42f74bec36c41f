"""A customer's tier changed: the open cart is priced by it and says so."""

from generated.events.profiling import CustomerTierChanged
from impl.carting import customers
from infra.runtime.store.transaction import Transaction


def on_customer_tier_changed(tx: Transaction, event: CustomerTierChanged) -> None:
    customers.follow(tx, event.customer)
