"""A reservation that is in a change ends, and its pieces come back."""

from impl.stocking.domain.events import ReleaseReason
from impl.stocking.domain.reservation import Reservation
from impl.stocking.domain.stock_item import StockItem
from impl.stocking.job_types import ExpireReservation
from impl.stocking.use_cases.move_stock import move_stock
from infra.runtime.store.transaction import Transaction


def release(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """Ends a hold."""
    reservation.release(reason)
    tx.unschedule(ExpireReservation(reservation_id=reservation.reservation_id))
    move_stock(tx, reservation.quantities, StockItem.give_back)


def undo(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """The order ended: gives back what it holds or took; without either nothing is left to do."""
    if reservation.holds_stock:
        release(tx, reservation, reason)
    elif reservation.status == "COMMITTED":
        reservation.restock(reason)
        move_stock(tx, reservation.quantities, lambda item, quantity: item.restock(quantity, order_id=reservation.order_id))
