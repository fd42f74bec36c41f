"""An order arrived: it counts for the customer's tier."""

from msgspec import UNSET

from generated.events.ordering import OrderDelivered
from impl.profiling import purchases, tier_reviews
from infra.runtime.store.transaction import Transaction


def on_order_delivered(tx: Transaction, event: OrderDelivered) -> None:
    if event.customer_id is UNSET:
        return  # guests have no tier
    purchase = purchases.lock(tx, event.order_id, event.customer_id)
    purchase.deliver(event.total.amount, event.delivered_at)
    purchases.save(tx, purchase)
    tier_reviews.review(tx, event.customer_id)
