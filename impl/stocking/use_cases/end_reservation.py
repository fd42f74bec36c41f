"""Ends a reservation inside a change, and puts its pieces back."""

from impl.stocking.domain.events import ReleaseReason
from impl.stocking.domain.reservation import Reservation
from impl.stocking.domain.stock_item import StockItem
from impl.stocking.job_types import ExpireReservation
from impl.stocking.use_cases.move_stock import move_stock
from infra.runtime.store.transaction import Transaction


def release(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """Releases a hold."""
    reservation.release(reason)
    tx.unschedule(ExpireReservation(reservation_id=reservation.reservation_id))
    move_stock(tx, reservation.quantities, StockItem.give_back)


def undo(tx: Transaction, reservation: Reservation, reason: ReleaseReason) -> None:
    """Puts back what the ended order holds or took. Does nothing when that is already done."""
    if reservation.holds_stock:
        release(tx, reservation, reason)
    elif reservation.status == "COMMITTED":
        reservation.restock(reason)
        move_stock(tx, reservation.quantities, lambda item, quantity: item.restock(quantity, order_id=reservation.order_id))
