"""Money was refunded: it no longer counts for the customer's tier."""

from generated.events.paying import RefundSucceeded
from impl.common.absent import given
from impl.profiling.projections import purchases
from impl.profiling.use_cases.review_tier import review_tier
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    customer_id = purchases.keep_refund(tx, event.order_id, given(event.customer_id, ""), remaining=event.remaining.amount)
    if customer_id:
        review_tier(tx, customer_id)
