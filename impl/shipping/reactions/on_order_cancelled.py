"""An order was cancelled: its shipments are stopped."""

from generated.events.ordering import OrderCancelled
from impl.shipping.projections import orders
from impl.shipping.use_cases.stop_shipments import stop_what_is_here
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        order.end("CANCELLED", event.reason, tx.now)
        stop_what_is_here(tx, order.order_id, event.reason)
