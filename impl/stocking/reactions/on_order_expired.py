"""Nobody paid an order in time: its stock comes back."""

from generated.events.ordering import OrderExpired
from impl.stocking import reservations, stockroom
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    reservation = reservations.lock_of_order(tx, event.order_id)
    if reservation is None or not reservation.is_bound:
        raise NotYet(f"order {event.order_id}")
    stockroom.undo(tx, reservation, "EXPIRED")
