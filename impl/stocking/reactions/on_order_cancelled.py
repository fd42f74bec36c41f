"""An order was cancelled: its stock comes back, held or committed."""

from generated.events.ordering import OrderCancelled
from impl.stocking import reservations, stockroom
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    reservation = reservations.lock_of_order(tx, event.order_id)
    if reservation is None or not reservation.is_bound:
        raise NotYet(f"order {event.order_id}")
    stockroom.undo(tx, reservation, "CANCELLED")
