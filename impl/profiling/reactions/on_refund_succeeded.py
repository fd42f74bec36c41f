"""Money went back: it counts no more for the customer's tier."""

from msgspec import UNSET

from generated.events.paying import RefundSucceeded
from impl.profiling import purchases, tier_reviews
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    if event.customer_id is UNSET:
        return  # guests have no tier
    purchase = purchases.lock(tx, event.order_id, event.customer_id)
    purchase.refund(event.remaining.amount)
    purchases.save(tx, purchase)
    tier_reviews.review(tx, event.customer_id)
