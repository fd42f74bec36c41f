"""An order was placed: its hold no longer ends by itself; one that is gone is made again, or the shortfall is told."""

from generated.events.ordering import OrderCreated
from impl.stocking import alerts, reservations, stockroom, views
from impl.stocking.domain.reservation import Lines, Reservation
from impl.stocking.domain.stock import added_up
from infra.runtime.store.transaction import Transaction


def on_order_created(tx: Transaction, event: OrderCreated) -> None:
    lines = tuple((line.sku, line.quantity) for line in event.lines)
    reservation = reservations.lock_of_order(tx, event.order_id) or _missing(tx, event, lines)
    if reservation.is_bound:
        return
    if not reservation.holds(lines):
        _hold_again(tx, reservation, lines)
    reservation.bind()
    reservations.save(tx, reservation)
    reservations.unwatch(tx, reservation)


def _missing(tx: Transaction, event: OrderCreated, lines: Lines) -> Reservation:
    """A store that lost it (or never saw it) treats it as one that is over."""
    reservation = Reservation(
        reservation_id=event.reservation_id,
        order_id=event.order_id,
        attempt=event.reservation_attempt,
        status="EXPIRED",
        lines=lines,
        expires_at=None,
        created_at=tx.now,
        updated_at=tx.now,
    )
    reservations.add(tx, reservation)
    return reservation


def _hold_again(tx: Transaction, reservation: Reservation, lines: Lines) -> None:
    if reservation.holds_stock:
        stockroom.release(tx, reservation, "ORDER_NOT_CREATED")
    if missing := stockroom.hold(tx, added_up(lines)):
        alerts.note_shortfall(tx, reservation.order_id, missing)
        tx.emit(views.shortfall(reservation.order_id, missing))
        return
    reservation.reserve_again(lines, attempt=reservation.attempt + 1, expires_at=None)
    tx.emit(views.stock_reserved(reservation))
