"""Nobody paid an order in time."""

from generated.events.ordering import OrderExpired
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    sales.ended(tx, event.order_id, "EXPIRED")
