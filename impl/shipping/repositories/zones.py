"""The repository of zones. They are changed as a whole, because no address may be in two of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from generated.shipping.problems import ZoneCodeTaken, ZoneLimit, ZoneUnknown
from impl.shipping.domain.zones import Area, Zone, check_apart
from impl.shipping.events import event_of_zone
from impl.shipping.repositories.counters import keep_version, last_version, lock_list
from impl.shipping.tables import zones as table
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

MOST_ZONES = 100
_KEY: Any = bindparam("key")
_ALL = select(table).order_by(table.c.zone_code)
_BY_CODE = select(table).where(table.c.zone_code == _KEY)
_UPDATE = table.update().where(table.c.zone_code == _KEY)
_DELETE = table.delete().where(table.c.zone_code == _KEY)


class Zones(Repository[Zone]):
    resource = "zone"

    def list_zones(self, tx: Transaction) -> Sequence[Zone]:
        """Returns the zones by code."""
        return [_entity(row) for row in tx.all(_ALL)]

    @contextmanager
    def change_apart(self, tx: Transaction, zone_code: str) -> Iterator[Zone]:
        """As `change`, while nobody else changes any zone. Raises NotFound; at the end of the block as `check_apart`."""
        lock_list(tx, "zones")
        with self.change(tx, zone_code) as zone:
            yield zone
            if not zone.is_deleted:
                check_apart(self.list_zones(tx), zone)

    def add(self, tx: Transaction, zone: Zone) -> None:
        """Adds a zone. Raises ZoneCodeTaken, ZoneLimit, and as `check_apart`.

        One that was deleted goes on from its last version: who keeps the latest state must not pass over it.
        """
        lock_list(tx, "zones")
        known = self.list_zones(tx)
        if any(each.zone_code == zone.zone_code for each in known):
            raise ZoneCodeTaken(zone_code=zone.zone_code)
        if len(known) >= MOST_ZONES:
            raise ZoneLimit(max=MOST_ZONES)
        check_apart(known, zone)
        zone.version = last_version(tx, zone.zone_code) + 1
        tx.insert(table, _row(zone))
        self._emit(tx, zone)

    def require(self, tx: Transaction, zone_codes: Iterable[str]) -> None:
        """Raises ZoneUnknown. None of them is deleted until the end of the transaction."""
        for zone_code in sorted(zone_codes):
            if not tx.lock(_BY_CODE, {"key": zone_code}):
                raise ZoneUnknown(zone_code=zone_code)

    def first_start(self, tx: Transaction, first: Iterable[Zone]) -> None:
        """Adds the zones that were never there. A zone that staff deleted stays away."""
        for zone in first:
            if last_version(tx, zone.zone_code) == 0 and tx.insert_if_absent(table, **_row(zone)):
                zone.introduce()
                self._emit(tx, zone)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Zone | None:
        rows = tx.lock(_BY_CODE, {"key": key}) if lock else tx.all(_BY_CODE, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: Zone) -> str:
        return entity.zone_code

    def _state(self, entity: Zone) -> State:
        return {**_columns(entity), "is_deleted": entity.is_deleted}

    def _write(self, tx: Transaction, changed: Sequence[Zone]) -> None:
        for zone in changed:
            if zone.is_deleted:
                keep_version(tx, zone.zone_code, zone.version)
                tx.execute(_DELETE, {"key": zone.zone_code})
            else:
                tx.execute(_UPDATE, {"key": zone.zone_code, **_written(zone)})

    def _events(self, entity: Zone) -> Iterable[Struct]:
        return [event_of_zone(entity, happened) for happened in dict.fromkeys(entity.pop_events())]


zones = Zones()


def _entity(row: Row[Any]) -> Zone:
    return Zone(
        zone_code=row.zone_code,
        name=row.name,
        areas=msgspec.convert(row.areas, tuple[Area, ...]),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _columns(zone: Zone) -> Mapping[str, Any]:
    return {"name": zone.name, "areas": msgspec.to_builtins(zone.areas)}


def _written(zone: Zone) -> dict[str, Any]:
    return {**_columns(zone), "version": zone.version, "updated_at": zone.updated_at}


def _row(zone: Zone) -> dict[str, Any]:
    return {"zone_code": zone.zone_code, "created_at": zone.created_at, **_written(zone)}
