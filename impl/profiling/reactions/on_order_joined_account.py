"""A guest's order joined an account: it counts for the customer's tier, if it was delivered."""

from msgspec import UNSET

from generated.events.ordering import OrderJoinedAccount
from impl.common.absent import or_none
from impl.profiling.projections import purchases
from impl.profiling.use_cases.review_tier import review_tier
from infra.runtime.store.transaction import Transaction


def on_order_joined_account(tx: Transaction, event: OrderJoinedAccount) -> None:
    purchases.keep_joined(
        tx,
        event.order_id,
        event.customer_id,
        total=event.total.amount,
        refunded=0 if event.refunded is UNSET else event.refunded.amount,
        delivered_at=or_none(event.delivered_at),
    )
    review_tier(tx, event.customer_id)
