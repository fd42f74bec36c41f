"""An order was placed: its hold no longer expires. If the hold is gone, it is made again or a shortfall is reported."""

from generated.events.ordering import OrderCreated
from impl.stocking.domain.quantities import Lines, added_up
from impl.stocking.domain.reservation import Reservation
from impl.stocking.job_types import ExpireReservation
from impl.stocking.repositories.reservations import reservations
from impl.stocking.repositories.stock_alerts import stock_alerts
from impl.stocking.use_cases.end_reservation import release
from impl.stocking.use_cases.move_stock import hold_stock
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    lines = tuple((line.sku, line.quantity) for line in event.lines)
    with reservations.change_or_add(tx, _lost(tx, event, lines)) as reservation:
        if reservation.is_bound:
            return
        if not reservation.holds(lines):
            _hold_again(tx, reservation, lines)
        reservation.bind()
        tx.unschedule(ExpireReservation(reservation_id=reservation.reservation_id))


def _lost(tx: Transaction, event: OrderCreated, lines: Lines) -> Reservation:
    """Returns an expired reservation for the order, for a store that lost it or never had it."""
    return Reservation(
        reservation_id=event.reservation_id,
        order_id=event.order_id,
        attempt=event.reservation_attempt,
        status="EXPIRED",
        lines=lines,
        expires_at=None,
        created_at=tx.now,
        updated_at=tx.now,
    )


def _hold_again(tx: Transaction, reservation: Reservation, lines: Lines) -> None:
    if reservation.holds_stock:
        release(tx, reservation, "ORDER_NOT_CREATED")
    if missing := hold_stock(tx, added_up(lines)):
        stock_alerts.add_of_shortfall(tx, reservation.order_id, missing)
        reservation.fall_short(missing)
    else:
        reservation.reserve_again(lines, attempt=reservation.attempt + 1, expires_at=None)
