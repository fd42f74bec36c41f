"""The repository of relay points."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from math import cos, radians, sqrt
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import BigInteger, ColumnElement, Row, Select, bindparam, cast, literal, select

from impl.common.search import renew, search_key
from impl.shipping.domain.relay_point_lines import METRES_PER_MILLIONTH
from impl.shipping.domain.relay_points import OpeningHours, RelayPoint
from impl.shipping.events import relay_point_changed
from impl.shipping.tables import relay_points as table
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

RELAY_POINTS = select(table)
_KEY: Any = bindparam("key")
_BY_ID = RELAY_POINTS.where(table.c.relay_point_id == _KEY)
_OPEN_AFTER = (
    select(table.c.reference)
    .where(table.c.carrier_code == bindparam("carrier"), table.c.status == "OPEN", table.c.reference > bindparam("after"))
    .order_by(table.c.reference)
    .limit(bindparam("most"))
)
_CHANGING = (
    *("name", "line1", "line2", "postal_code", "city", "country", "territory"),
    *("latitude", "longitude", "hours", "status", "search_key", "version", "updated_at"),
)
_UPDATE = table.update().where(table.c.relay_point_id == _KEY).values({name: bindparam(name) for name in _CHANGING})
_LISTED = (table.c.country, table.c.postal_code, table.c.name, table.c.relay_point_id)
_NEARNESS = "nearness"


class RelayPoints(Repository[RelayPoint]):
    """The repository. A reference of a carrier is one point."""

    resource = "relay_point"

    @contextmanager
    def take_in(self, tx: Transaction, points: Sequence[RelayPoint]) -> Iterator[Sequence[RelayPoint]]:
        """Writes the new points of a carrier. Yields those that it has of the same references, locked; saved at the end of the block.

        New ones first, then the locks, both in the order of the references: two files at once do not wait for each other in a ring.
        """
        mine = {point.relay_point_id: point for point in points}
        found = []
        if points:
            tx.insert_absent(table, *(_row(point) for point in sorted(points, key=lambda each: each.reference)))
            references = [point.reference for point in points]
            found = [_entity(row) for row in tx.lock(_of_carrier(points[0].carrier_code, references))]
        for point in found:
            if point.relay_point_id in mine:
                self._emit(tx, mine[point.relay_point_id])
        known = [point for point in found if point.relay_point_id not in mine]
        with self._changing(tx, *known):
            yield known

    def list_of_carrier(self, tx: Transaction, carrier_code: str, references: Iterable[str]) -> Sequence[RelayPoint]:
        """Returns the points of a carrier that have these references."""
        return [_entity(row) for row in tx.all(_of_carrier(carrier_code, references))]

    @contextmanager
    def change_all_of_carrier(
        self, tx: Transaction, carrier_code: str, references: Iterable[str]
    ) -> Iterator[Sequence[RelayPoint]]:
        """The points of a carrier that have these references, in their order, locked; saved at the end of the block."""
        found = [_entity(row) for row in tx.lock(_of_carrier(carrier_code, references))]
        with self._changing(tx, *found):
            yield found

    def list_open_references(self, tx: Transaction, carrier_code: str, *, after: str, most: int) -> Sequence[str]:
        """Returns references of open points of a carrier that come after another, in their order."""
        rows = tx.all(_OPEN_AFTER, {"carrier": carrier_code, "after": after, "most": most})
        return [row.reference for row in rows]

    def list_page(
        self, tx: Transaction, query: Select[Any], *, limit: int, cursor: str | None
    ) -> tuple[Sequence[RelayPoint], str | None]:
        """Returns a page of the points that a query finds, by country, postal code and name, and the cursor of the next."""
        rows, next_cursor = page(tx, query, by=_LISTED, limit=limit, cursor=cursor)
        return [_entity(row) for row in rows], next_cursor

    def list_page_near(
        self, tx: Transaction, query: Select[Any], there: tuple[int, int], *, limit: int, cursor: str | None
    ) -> tuple[Sequence[tuple[RelayPoint, int]], str | None]:
        """As `list_page`, nearest to a place first, each with its distance in metres."""
        nearness = _nearness(there).label(_NEARNESS)
        by = (nearness, table.c.relay_point_id)
        rows, next_cursor = page(tx, query.add_columns(nearness), by=by, limit=limit, cursor=cursor)
        return [(_entity(row), round(sqrt(row.nearness) * METRES_PER_MILLIONTH)) for row in rows], next_cursor

    def renew_search_keys(self, tx: Transaction) -> None:
        """Replaces search keys made by an earlier rule."""
        renew(tx, table.c.search_key)

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> RelayPoint | None:
        rows = tx.lock(_BY_ID, {"key": key}) if lock else tx.all(_BY_ID, {"key": key})
        return _entity(rows[0]) if rows else None

    def _key(self, entity: RelayPoint) -> str:
        return entity.relay_point_id

    def _state(self, entity: RelayPoint) -> State:
        return {
            "name": entity.name,
            "line1": entity.line1,
            "line2": entity.line2,
            "postal_code": entity.postal_code,
            "city": entity.city,
            "country": entity.country,
            "territory": entity.territory_code,
            "latitude": entity.latitude,
            "longitude": entity.longitude,
            "hours": entity.hours,
            "status": entity.status,
        }

    def _write(self, tx: Transaction, changed: Sequence[RelayPoint]) -> None:
        for each in changed:
            counted = {"search_key": _search_key(each), "version": each.version, "updated_at": each.updated_at}
            tx.execute(_UPDATE, {"key": each.relay_point_id, **self._state(each), **counted})

    def _events(self, entity: RelayPoint) -> Iterable[Struct]:
        return [relay_point_changed(entity) for _ in entity.pop_events()]


relay_points = RelayPoints()


def _of_carrier(carrier_code: str, references: Iterable[str]) -> Select[Any]:
    these = table.c.carrier_code == carrier_code, table.c.reference.in_(sorted(references))
    return RELAY_POINTS.where(*these).order_by(table.c.reference)


def _nearness(there: tuple[int, int]) -> ColumnElement[int]:
    """Returns the square of the distance in millionths of a degree of latitude: whole numbers, which both databases sort alike."""
    latitude, longitude = there
    narrower = round(cos(radians(latitude / 1_000_000)) * 1000)
    north = cast(table.c.latitude, BigInteger) - literal(latitude, BigInteger)
    east = (cast(table.c.longitude, BigInteger) - literal(longitude, BigInteger)) * narrower // 1000
    return north * north + east * east


def _row(point: RelayPoint) -> dict[str, Any]:
    return {
        "relay_point_id": point.relay_point_id,
        "carrier_code": point.carrier_code,
        "reference": point.reference,
        **relay_points._state(point),  # noqa: SLF001 - of its own repository
        "search_key": _search_key(point),
        "version": point.version,
        "created_at": point.created_at,
        "updated_at": point.updated_at,
    }


def _search_key(point: RelayPoint) -> str:
    return search_key(point.reference, point.name, point.line1, point.postal_code, point.city)


def _entity(row: Row[Any]) -> RelayPoint:
    return RelayPoint(
        relay_point_id=row.relay_point_id,
        carrier_code=row.carrier_code,
        reference=row.reference,
        name=row.name,
        line1=row.line1,
        line2=row.line2,
        postal_code=row.postal_code,
        city=row.city,
        country=row.country,
        latitude=row.latitude,
        longitude=row.longitude,
        hours=msgspec.convert(row.hours, tuple[OpeningHours, ...]),
        status=row.status,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
