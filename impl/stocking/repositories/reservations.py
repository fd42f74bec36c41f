"""The reservations, as rows."""

from typing import Any

from sqlalchemy import Row, Select, bindparam, select

from generated.stocking.problems import NotFound
from impl.stocking.domain.reservation import Reservation
from impl.stocking.job_types import ExpireReservation
from impl.stocking.tables import reservations
from infra.runtime.store.transaction import Transaction

_BY_ID = select(reservations).where(reservations.c.reservation_id == bindparam("key"))
_BY_ORDER = select(reservations).where(reservations.c.order_id == bindparam("key"))
_SAVE = reservations.update().where(reservations.c.reservation_id == bindparam("the_reservation"))


def _from_row(row: Row[Any]) -> Reservation:
    return Reservation(
        reservation_id=row.reservation_id,
        order_id=row.order_id,
        attempt=row.attempt,
        status=row.status,
        lines=tuple((sku, quantity) for sku, quantity in row.lines),
        expires_at=row.expires_at,
        is_bound=row.is_bound,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def get(tx: Transaction, reservation_id: str) -> Reservation:
    row = tx.one(_BY_ID, {"key": reservation_id})
    if row is None:
        raise NotFound("reservation")
    return _from_row(row)


def lock(tx: Transaction, reservation_id: str) -> Reservation:
    reservation = _locked(tx, _BY_ID, reservation_id)
    if reservation is None:
        raise NotFound("reservation")
    return reservation


def lock_of_order(tx: Transaction, order_id: str) -> Reservation | None:
    return _locked(tx, _BY_ORDER, order_id)


def _locked(tx: Transaction, query: Select[Any], key: str) -> Reservation | None:
    rows = tx.lock(query, {"key": key})
    return _from_row(rows[0]) if rows else None


def add(tx: Transaction, reservation: Reservation) -> bool:
    """Writes a new one; answers False when another transaction wrote one for that order first."""
    return tx.insert_if_absent(reservations, **_values(reservation))


def save(tx: Transaction, reservation: Reservation) -> None:
    """Writes one under its next version; one that did not change since it was read or saved last is left alone."""
    if not reservation.has_changed:
        return
    reservation.version, reservation.updated_at = reservation.version + 1, tx.now
    tx.execute(_SAVE, {"the_reservation": reservation.reservation_id, **_values(reservation)})
    reservation.begin_anew()


def watch(tx: Transaction, reservation: Reservation) -> None:
    """Lets the time limit be kept."""
    tx.schedule(ExpireReservation(reservation_id=reservation.reservation_id), reservation.expires_at)


def unwatch(tx: Transaction, reservation: Reservation) -> None:
    tx.unschedule(ExpireReservation(reservation_id=reservation.reservation_id))


def _values(reservation: Reservation) -> dict[str, Any]:
    return {
        "reservation_id": reservation.reservation_id,
        "order_id": reservation.order_id,
        "attempt": reservation.attempt,
        "status": reservation.status,
        "lines": [[sku, quantity] for sku, quantity in reservation.lines],
        "expires_at": reservation.expires_at,
        "is_bound": reservation.is_bound,
        "version": reservation.version,
        "created_at": reservation.created_at,
        "updated_at": reservation.updated_at,
    }
