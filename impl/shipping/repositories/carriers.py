"""The repository of carriers. Nothing deletes one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, func, select

from generated.shipping.problems import CarrierCodeTaken, CarrierLimit, CarrierUnknown
from impl.shipping.domain.carriers import Carrier, LabelFormat
from impl.shipping.domain.first_methods import CARRIER_VERSION
from impl.shipping.events import event_of_carrier
from impl.shipping.repositories.counters import lock_list
from impl.shipping.tables import carriers as table
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

MOST_CARRIERS = 100
_KEY: Any = bindparam("key")
_ALL = select(table).order_by(table.c.code)
_BY_CODE = select(table).where(table.c.code == _KEY)
_COUNT = select(func.count()).select_from(table)
_UPDATE = table.update().where(table.c.code == _KEY)


class Carriers(Repository[Carrier]):
    resource = "carrier"

    def add(self, tx: Transaction, carrier: Carrier) -> None:
        """Adds a carrier. Raises CarrierCodeTaken and CarrierLimit."""
        lock_list(tx, "carriers")
        if self.find(tx, carrier.code) is not None:
            raise CarrierCodeTaken(carrier_code=carrier.code)
        if tx.scalar(_COUNT) >= MOST_CARRIERS:
            raise CarrierLimit(max=MOST_CARRIERS)
        tx.insert(table, _row(carrier))
        self._emit(tx, carrier)

    def require(self, tx: Transaction, code: str) -> None:
        """Raises CarrierUnknown."""
        if self.find(tx, code) is None:
            raise CarrierUnknown(carrier_code=code)

    def list_carriers(self, tx: Transaction) -> Sequence[Carrier]:
        """Returns the carriers by code."""
        return [_entity(row) for row in tx.all(_ALL)]

    def first_start(self, tx: Transaction, first: Iterable[Carrier]) -> None:
        """Adds the carriers that are missing, and replaces those of an earlier release."""
        for carrier in first:
            earlier = table.c.code == carrier.code, table.c.version < CARRIER_VERSION
            is_new = tx.insert_if_absent(table, **_row(carrier))
            if is_new or tx.execute(table.update().where(*earlier).values(_written(carrier))).rowcount:
                stored = self.get(tx, carrier.code)
                stored.introduce()
                self._emit(tx, stored)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Carrier | None:
        rows = tx.lock(_BY_CODE, {"key": key}) if lock else tx.all(_BY_CODE, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Carrier) -> str:
        return entity.code

    def _state(self, entity: Carrier) -> State:
        return _columns(entity)

    def _write(self, tx: Transaction, changed: Sequence[Carrier]) -> None:
        for carrier in changed:
            tx.execute(_UPDATE, {"key": carrier.code, **_written(carrier)})

    def _events(self, entity: Carrier) -> Iterable[Struct]:
        return [event_of_carrier(entity) for _ in dict.fromkeys(entity.pop_events())]


carriers = Carriers()


def _entity(row: Row[Any]) -> Carrier:
    return Carrier(
        code=row.code,
        name=row.name,
        tracking_url_template=row.tracking_url_template,
        label_formats=msgspec.convert(row.label_formats, tuple[LabelFormat, ...]),
        closed_on_holidays=row.closed_on_holidays,
        active=row.active,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _columns(carrier: Carrier) -> Mapping[str, Any]:
    return {
        "name": carrier.name,
        "tracking_url_template": carrier.tracking_url_template,
        "label_formats": list(carrier.label_formats),
        "closed_on_holidays": carrier.closed_on_holidays,
        "active": carrier.active,
    }


def _written(carrier: Carrier) -> dict[str, Any]:
    return {**_columns(carrier), "version": carrier.version, "updated_at": carrier.updated_at}


def _row(carrier: Carrier) -> dict[str, Any]:
    return {"code": carrier.code, "created_at": carrier.created_at, **_written(carrier)}
