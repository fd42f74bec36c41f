"""An order was delivered: it counts for the customer's tier."""

from msgspec import UNSET

from generated.events.ordering import OrderDelivered
from impl.profiling.projections import purchases
from impl.profiling.use_cases.review_tier import review_tier
from infra.runtime.store.transaction import Transaction


def on_order_delivered(tx: Transaction, event: OrderDelivered) -> None:
    if event.customer_id is UNSET:
        return  # guests have no tier; if the order joins an account, that event tells of the delivery
    purchases.keep_delivery(tx, event.order_id, event.customer_id, total=event.total.amount, at=event.delivered_at)
    review_tier(tx, event.customer_id)
