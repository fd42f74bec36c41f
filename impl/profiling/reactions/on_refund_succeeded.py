"""Money was refunded: the buyer is told, and it no longer counts for the customer's tier."""

from generated.events.paying import RefundSucceeded
from impl.common.absent import given
from impl.profiling.projections import purchases
from impl.profiling.use_cases.review_tier import review_tier
from impl.profiling.use_cases.tell import tell_of_order
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    if event.amount.amount:
        about = {"refund_id": event.refund_id, "amount": str(event.amount.amount), "reason": event.reason}
        tell_of_order(tx, "REFUNDED", event.order_id, at=event.refunded_at, about=about)
    customer_id = purchases.keep_refund(tx, event.order_id, given(event.customer_id, ""), remaining=event.remaining.amount)
    if customer_id:
        review_tier(tx, customer_id)
