"""An order is paid: the buyer gets everything about it, and the way back to it."""

from generated.events.ordering import OrderConfirmed
from impl.profiling.use_cases.tell import tell_of_order
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    tell_of_order(tx, "ORDER_CONFIRMED", event.order_id, at=event.confirmed_at)
