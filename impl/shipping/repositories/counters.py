"""Counters for numbers that are never used twice."""

from functools import cache
from typing import Any

from impl.kernel.calendar import paris_day
from impl.shipping.domain.tracking_numbers import tracking_number
from impl.shipping.tables import counters
from infra.runtime.store import statements
from infra.runtime.store.transaction import Transaction


def next_shipment_number(tx: Transaction) -> str:
    """Returns the next `EX-year-number`, by the year in Paris."""
    year = paris_day(tx.now).year
    return f"EX-{year}-{_next(tx, f'shipments-{year}'):06d}"


def next_tracking_number(tx: Transaction) -> str:
    """Returns the tracking number of a new parcel."""
    return tracking_number(_next(tx, "parcels"))


def _next(tx: Transaction, name: str) -> int:
    return int(tx.connection.execute(_count_up(tx.dialect), {"name": name, "value": 1}).scalar_one())


@cache
def _count_up(dialect: str) -> Any:
    return (
        statements.insert(dialect, counters)
        .on_conflict_do_update(index_elements=["name"], set_={"value": counters.c.value + 1})
        .returning(counters.c.value)
    )
