"""The carrier brought an order back: its pieces are in stock again."""

from generated.events.ordering import OrderReturned
from impl.stocking import reservations, stockroom
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    reservation = reservations.lock_of_order(tx, event.order_id)
    if reservation is None or not reservation.is_bound:
        raise NotYet(f"order {event.order_id}")
    if reservation.status == "COMMITTED":
        stockroom.take_back(tx, reservation)
