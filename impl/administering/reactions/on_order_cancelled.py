"""An order ended before dispatch."""

from generated.events.ordering import OrderCancelled
from impl.administering import sales
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    sales.ended(tx, event.order_id, "CANCELLED")
