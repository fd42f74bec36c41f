"""Counters: numbers that are never used twice, last versions of what was deleted, and lists that change one at a time."""

from functools import cache
from typing import Any, Literal

from sqlalchemy import bindparam, select

from impl.kernel.calendar import paris_day
from impl.shipping.domain.tracking_numbers import tracking_number
from impl.shipping.tables import counters
from infra.runtime.store import statements
from infra.runtime.store.transaction import Transaction

_VALUE = select(counters.c.value).where(counters.c.name == bindparam("key"))


def next_shipment_number(tx: Transaction) -> str:
    """Returns the next `EX-year-number`, by the year in Paris."""
    year = paris_day(tx.now).year
    return f"EX-{year}-{_next(tx, f'shipments-{year}'):06d}"


def next_tracking_number(tx: Transaction) -> str:
    """Returns the tracking number of a new parcel."""
    return tracking_number(_next(tx, "parcels"))


def lock_list(tx: Transaction, name: Literal["carriers", "methods", "zones"]) -> None:
    """Waits until no other transaction adds to that list, or changes a zone. An empty list has no row that could be locked."""
    _next(tx, f"changes-of-{name}")


def keep_version(tx: Transaction, zone_code: str, version: int) -> None:
    """Keeps the version of a zone that is deleted."""
    tx.upsert(counters, ["name"], name=_deleted(zone_code), value=version)


def last_version(tx: Transaction, zone_code: str) -> int:
    """Returns the version in which a zone was deleted last, 0 for never."""
    return tx.scalar(_VALUE, {"key": _deleted(zone_code)}) or 0


def _deleted(zone_code: str) -> str:
    return f"zone-{zone_code}"


def _next(tx: Transaction, name: str) -> int:
    return int(tx.connection.execute(_count_up(tx.dialect), {"name": name, "value": 1}).scalar_one())


@cache
def _count_up(dialect: str) -> Any:
    return (
        statements.insert(dialect, counters)
        .on_conflict_do_update(index_elements=["name"], set_={"value": counters.c.value + 1})
        .returning(counters.c.value)
    )
