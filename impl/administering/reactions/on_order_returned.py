"""The carrier brought an order back: it is no sale any more."""

from generated.events.ordering import OrderReturned
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    sales.ended(tx, event.order_id, "RETURNED")
