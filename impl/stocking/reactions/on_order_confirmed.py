"""An order is paid: what is held for it leaves."""

from generated.events.ordering import OrderConfirmed
from impl.stocking import reservations, stockroom
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    reservation = reservations.lock_of_order(tx, event.order_id)
    if reservation is None or not reservation.is_bound:
        raise NotYet(f"order {event.order_id}")
    if reservation.holds_stock:
        stockroom.commit(tx, reservation)
