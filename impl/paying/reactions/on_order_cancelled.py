"""An order was cancelled: its payment is cancelled or refunded."""

from generated.events.ordering import OrderCancelled
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    with payment_intents.change_of_awaited_order(tx, event.order_id) as intent:
        intent.end_with_order("ORDER_CANCELLED", refund_id=new_id("rfd"), at=tx.now)
