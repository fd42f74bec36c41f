"""Hold stock for an order: all lines or none. An order has one reservation."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from generated.stocking.operations import ReserveStockCreated, ReserveStockRequest
from generated.stocking.problems import InsufficientStock, LockTimeout, UnknownSku
from impl.stocking.answers import reservation_answer, shortages_answer
from impl.stocking.domain.quantities import Lines, Shortage
from impl.stocking.domain.reservation import Reservation
from impl.stocking.job_types import ExpireReservation
from impl.stocking.projections.shop_settings import STOCK
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.end_reservation import release
from impl.stocking.use_cases.move_stock import hold_stock
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReserveStock:
    reservation_seconds: float | None
    """How long a hold lasts while its order is not seen; None: the STOCK settings decide."""

    def __call__(self, tx: Transaction, request: ReserveStockRequest) -> ReserveStockCreated:
        with reservations.change_of_order_if_known(tx, request.body.order_id) as known:
            if known:
                known.refuse_if_taken_up()
                if not known.is_bound:
                    self._begin_again(tx, request, known)
        reservation = known or self._begin(tx, request)
        return ReserveStockCreated(body=reservation_answer(reservation), location=f"/reservations/{reservation.reservation_id}")

    def _begin(self, tx: Transaction, request: ReserveStockRequest) -> Reservation:
        reservation = Reservation(
            reservation_id=new_id("rsv"),
            order_id=request.body.order_id,
            attempt=request.body.attempt,
            lines=_lines(request),
            expires_at=self._end(tx),
            created_at=tx.now,
            updated_at=tx.now,
        )
        reservation.begin()
        if not reservations.add(tx, reservation):  # another request for this order was first
            raise LockTimeout
        _hold(tx, reservation)
        return reservation

    def _begin_again(self, tx: Transaction, request: ReserveStockRequest, reservation: Reservation) -> None:
        """Begins the hold again. The order is being placed once more, perhaps with other lines than before."""
        lines, expires_at = _lines(request), self._end(tx)
        if reservation.holds(lines):
            reservation.prolong(expires_at)
            _watch(tx, reservation)
            return
        if reservation.holds_stock:
            release(tx, reservation, "ORDER_NOT_CREATED")
        reservation.reserve_again(lines, attempt=request.body.attempt, expires_at=expires_at)
        _hold(tx, reservation)

    def _end(self, tx: Transaction) -> datetime:
        """Returns when a hold that begins now expires."""
        seconds = self.reservation_seconds
        return tx.now + timedelta(seconds=STOCK.current(tx).reservation_minutes * 60 if seconds is None else seconds)


def _lines(request: ReserveStockRequest) -> Lines:
    return tuple((line.sku, line.quantity) for line in request.body.lines)


def _hold(tx: Transaction, reservation: Reservation) -> None:
    if missing := hold_stock(tx, reservation.quantities):
        _refuse(missing)
    _watch(tx, reservation)


def _refuse(missing: Sequence[Shortage]) -> None:
    if unknown := [shortage.sku for shortage in missing if not shortage.is_known]:
        raise UnknownSku(skus=unknown)
    raise InsufficientStock(shortages=shortages_answer(missing))


def _watch(tx: Transaction, reservation: Reservation) -> None:
    """Schedules the job that expires the hold."""
    tx.schedule(ExpireReservation(reservation_id=reservation.reservation_id), reservation.expires_at)
