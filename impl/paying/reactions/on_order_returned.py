"""The carrier brought an order back: what is left of its payment goes back."""

from generated.events.ordering import OrderReturned
from impl.paying import intents
from impl.paying.settlement import refund
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    intent = intents.lock_of_order(tx, event.order_id)
    if intent is None:
        raise NotYet(f"order {event.order_id}")
    if intent.remaining:
        refund(tx, intent, intent.remaining, "RETURN")
