"""Hold stock for an order: all lines or none, one reservation an order."""

from dataclasses import dataclass
from datetime import datetime

from generated.stocking.operations import ReserveStockCreated, ReserveStockRequest
from generated.stocking.problems import InsufficientStock, LockTimeout, UnknownSku
from impl.stocking import reservations, stockroom, views
from impl.stocking.domain.reservation import Lines, Reservation
from impl.stocking.domain.stock import Shortage
from impl.stocking.policy import HoldLimit
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReserveStock:
    limit: HoldLimit

    def __call__(self, tx: Transaction, request: ReserveStockRequest) -> ReserveStockCreated:
        lines = tuple((line.sku, line.quantity) for line in request.body.lines)
        reservation = reservations.lock_of_order(tx, request.body.order_id)
        if reservation is None:
            reservation = _begin(tx, request, lines, self.limit.end(tx))
        else:
            reservation.refuse_if_taken_up()
            if not reservation.is_bound:
                _begin_again(tx, request, reservation, lines, self.limit.end(tx))
        return ReserveStockCreated(body=views.reservation(reservation), location=f"/reservations/{reservation.reservation_id}")


def _begin(tx: Transaction, request: ReserveStockRequest, lines: Lines, expires_at: datetime) -> Reservation:
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


def _begin_again(
    tx: Transaction, request: ReserveStockRequest, reservation: Reservation, lines: Lines, expires_at: datetime
) -> None:
    """The order is being written once more, perhaps with other lines than before."""
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
