"""An order was not paid in time: the buyer is told."""

from generated.events.ordering import OrderExpired
from impl.profiling.use_cases.tell import tell_of_order
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    tell_of_order(tx, "ORDER_CANCELLED", event.order_id, at=event.expired_at)
