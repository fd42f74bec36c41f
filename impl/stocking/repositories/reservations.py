"""The repository of reservations."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from impl.stocking import tables
from impl.stocking.domain.reservation import Reservation
from impl.stocking.events import event_of_reservation
from infra.runtime.event import NotYet
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_BY_ID = select(tables.reservations).where(tables.reservations.c.reservation_id == bindparam("key"))
_BY_ORDER = select(tables.reservations).where(tables.reservations.c.order_id == bindparam("key"))
_READ, _LOCK, _LOCK_OF_ORDER = (Prepared(query) for query in (_BY_ID, _BY_ID.with_for_update(), _BY_ORDER.with_for_update()))
_UPDATE = tables.reservations.update().where(tables.reservations.c.reservation_id == bindparam("the_reservation"))


class Reservations(Repository[Reservation]):
    resource = "reservation"

    @contextmanager
    def change_of_order_if_known(self, tx: Transaction, order_id: str) -> Iterator[Reservation | None]:
        """The reservation of an order, locked; None when the order has none."""
        reservation = _read(tx, _LOCK_OF_ORDER, order_id)
        with self._changing(tx, *([] if reservation is None else [reservation])):
            yield reservation

    @contextmanager
    def change_of_awaited_order(self, tx: Transaction, order_id: str) -> Iterator[Reservation]:
        """The reservation of an order that was seen, locked. Raises NotYet until then."""
        reservation = _read(tx, _LOCK_OF_ORDER, order_id)
        if reservation is None or not reservation.is_bound:
            raise NotYet(f"order {order_id}")
        with self._changing(tx, reservation):
            yield reservation

    @contextmanager
    def change_or_add(self, tx: Transaction, new: Reservation) -> Iterator[Reservation]:
        """Yields the reservation of the order of `new`, locked. If the order has none, `new` is added first."""
        reservation = _read(tx, _LOCK_OF_ORDER, new.order_id)
        if reservation is None:
            self.add(tx, new)
            reservation = self._found(
                _read(tx, _LOCK_OF_ORDER, new.order_id)
            )  # ours, or the one that another transaction added first
        with self._changing(tx, reservation):
            yield reservation

    def add(self, tx: Transaction, reservation: Reservation) -> bool:
        """Writes a new reservation. Returns False when another transaction wrote one for that order first."""
        is_new = tx.insert_if_absent(
            tables.reservations,
            reservation_id=reservation.reservation_id,
            order_id=reservation.order_id,
            created_at=reservation.created_at,
            **self._columns(reservation),
        )
        if is_new:
            self._emit(tx, reservation)
        return is_new

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Reservation | None:
        return _read(tx, _LOCK if lock else _READ, key)

    def _key(self, entity: Reservation) -> str:
        return entity.reservation_id

    def _state(self, entity: Reservation) -> State:
        return {
            "attempt": entity.attempt,
            "status": entity.status,
            "lines": entity.lines,
            "expires_at": entity.expires_at,
            "is_bound": entity.is_bound,
        }

    def _write(self, tx: Transaction, changed: Sequence[Reservation]) -> None:
        tx.execute(_UPDATE, [{"the_reservation": each.reservation_id, **self._columns(each)} for each in changed])

    def _columns(self, reservation: Reservation) -> dict[str, Any]:
        """The columns other than the keys and the creation time."""
        return {**self._state(reservation), "version": reservation.version, "updated_at": reservation.updated_at}

    def _events(self, entity: Reservation) -> list[Struct]:
        return [event_of_reservation(entity, happened) for happened in entity.pop_events()]


def _read(tx: Transaction, query: Prepared, key: str) -> Reservation | None:
    row = tx.one(query, {"key": key})
    return _entity(row) if row else None


def _entity(row: Row[Any]) -> Reservation:
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


reservations = Reservations()
