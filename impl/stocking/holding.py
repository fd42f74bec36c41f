"""A hold of stock for an order, begun or begun again: all lines or none."""

from datetime import datetime

from generated.stocking.operations import ReserveStockRequest
from generated.stocking.problems import InsufficientStock, LockTimeout, UnknownSku
from impl.stocking import reservations, stockroom, views
from impl.stocking.domain.reservation import Lines, Reservation
from impl.stocking.domain.stock import Shortage
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def begin(tx: Transaction, request: ReserveStockRequest, lines: Lines, expires_at: datetime) -> Reservation:
    """A new hold. Raises InsufficientStock, UnknownSku, LockTimeout."""
    reservation = Reservation(
        reservation_id=new_id("rsv"),
        order_id=request.body.order_id,
        attempt=request.body.attempt,
        lines=lines,
        expires_at=expires_at,
        created_at=tx.now,
        updated_at=tx.now,
    )
    if not reservations.add(tx, reservation):  # another request for this order was a moment earlier
        raise LockTimeout
    _hold(tx, reservation)
    return reservation


def begin_again(
    tx: Transaction, request: ReserveStockRequest, reservation: Reservation, lines: Lines, expires_at: datetime
) -> None:
    """The order is being written once more, perhaps with other lines than before. Raises InsufficientStock, UnknownSku."""
    if reservation.holds(lines):
        reservation.prolong(expires_at)
        reservations.save(tx, reservation)
        reservations.watch(tx, reservation)
        return
    if reservation.holds_stock:
        stockroom.release(tx, reservation, "ORDER_NOT_CREATED")
    reservation.reserve_again(lines, attempt=request.body.attempt, expires_at=expires_at)
    reservations.save(tx, reservation)
    _hold(tx, reservation)


def _hold(tx: Transaction, reservation: Reservation) -> None:
    if missing := stockroom.hold(tx, reservation.quantities):
        _refuse(missing)
    reservations.watch(tx, reservation)
    tx.emit(views.stock_reserved(reservation))


def _refuse(missing: list[Shortage]) -> None:
    if unknown := [shortage.sku for shortage in missing if not shortage.is_known]:
        raise UnknownSku(skus=unknown)
    raise InsufficientStock(shortages=views.shortages(missing))
