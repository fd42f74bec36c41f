"""An order was cancelled: its payment is cancelled, or goes back."""

from generated.events.ordering import OrderCancelled
from impl.paying import intents
from impl.paying.settlement import settle_ended_order
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    intent = intents.lock_of_order(tx, event.order_id)
    if intent is None:
        raise NotYet(f"order {event.order_id}")
    settle_ended_order(tx, intent, "ORDER_CANCELLED")
