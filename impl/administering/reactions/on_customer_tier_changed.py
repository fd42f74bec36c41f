"""A customer's tier changed: all that is left of the registration once the topic is compacted."""

from generated.events.profiling import CustomerTierChanged
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_customer_tier_changed(tx: Transaction, event: CustomerTierChanged) -> None:
    sales.registered(tx, event.customer_id, event.customer.registered_at)
