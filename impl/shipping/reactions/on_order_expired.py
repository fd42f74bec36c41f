"""An order was not paid in time: its shipments are stopped."""

from generated.events.ordering import OrderExpired
from impl.shipping.projections import orders
from impl.shipping.use_cases.stop_shipments import stop_what_is_here
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        order.end("EXPIRED", event.reason, tx.now)
        stop_what_is_here(tx, order.order_id, event.reason)
