"""Tax schedules in the store: of mainlands in one table, of territories with rates of their own in another."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Row, Table, select

from generated.billing.problems import VersionConflict
from impl.billing import views
from impl.billing.domain.calendar import paris_day
from impl.billing.domain.tax_schedule import (
    CORSICAN_RATES,
    FRENCH_RATES_SINCE,
    TAX_CLASSES,
    Country,
    Period,
    TaxClass,
    TaxSchedule,
    TaxTerritory,
)
from impl.billing.tables import tax_schedules, territory_tax_schedules
from impl.kernel.rates import FRENCH_RATES, HOME
from infra.runtime.store.transaction import Transaction


def read_all(
    tx: Transaction, *, country: str | None = None, tax_class: str | None = None, with_territories: bool
) -> Sequence[TaxSchedule]:
    """By country, each followed by its territories, and class."""
    tables = (tax_schedules, territory_tax_schedules) if with_territories else (tax_schedules,)
    found = [_schedule_of(row) for table in tables for row in tx.all(_filtered(table, country, tax_class))]
    return sorted(found, key=lambda each: (each.country, each.territory or "", each.tax_class))


def periods(tx: Transaction, *countries: str) -> Mapping[str, Sequence[Period]]:
    """The rates of some countries and of their territories, by the keys of their events."""
    known = [each for country in set(countries) for each in read_all(tx, country=country, with_territories=True)]
    return {each.key: each.periods for each in known}


def lock(tx: Transaction, tax_class: TaxClass, country: Country, territory: TaxTerritory | None = None) -> TaxSchedule:
    """The schedule, locked; an empty one of version 0 when there is none."""
    empty = _empty(tx, tax_class, country, territory)
    rows = tx.lock(select(_table(empty)).where(*_is(empty)))
    return _schedule_of(rows[0]) if rows else empty


def save(tx: Transaction, schedule: TaxSchedule) -> None:
    """Writes the schedule and tells of it. Raises VersionConflict when somebody else wrote the first one meanwhile."""
    if schedule.version > 1:
        tx.execute(_table(schedule).update().where(*_is(schedule)).values(**_values(schedule)))
        _tell(tx, schedule)
    elif not _add(tx, schedule):
        raise VersionConflict(current_version=1)


def write_first(tx: Transaction) -> None:
    """The French rates, where none were written before."""
    for tax_class in TAX_CLASSES:
        _write_first(tx, _empty(tx, tax_class, HOME), FRENCH_RATES[tax_class])
    for tax_class, tax_rate in CORSICAN_RATES:
        _write_first(tx, _empty(tx, tax_class, "FR", "FR-20R"), tax_rate)


def _write_first(tx: Transaction, schedule: TaxSchedule, tax_rate: int) -> None:
    schedule.periods = [Period(tax_rate=tax_rate, valid_from=FRENCH_RATES_SINCE)]
    schedule.version = 1
    _add(tx, schedule)


def _add(tx: Transaction, schedule: TaxSchedule) -> bool:
    is_new = tx.insert_if_absent(_table(schedule), **_values(schedule))
    if is_new:
        _tell(tx, schedule)
    return is_new


def _tell(tx: Transaction, schedule: TaxSchedule) -> None:
    today = paris_day(tx.now)
    if schedule.territory is None:
        tx.emit(views.tax_rate_changed(schedule, today))
    else:
        tx.emit(views.territory_tax_rate_changed(schedule, schedule.territory, today))


def _filtered(table: Table, country: str | None, tax_class: str | None) -> Any:
    query = select(table)
    if country is not None:
        query = query.where(table.c.country == country)
    if tax_class is not None:
        query = query.where(table.c.tax_class == tax_class)
    return query


def _table(schedule: TaxSchedule) -> Table:
    return tax_schedules if schedule.territory is None else territory_tax_schedules


def _is(schedule: TaxSchedule) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    columns = _table(schedule).c
    place = columns.country == schedule.country if schedule.territory is None else columns.territory == schedule.territory
    return columns.tax_class == schedule.tax_class, place


def _values(schedule: TaxSchedule) -> dict[str, Any]:
    """Its columns: that of the territory stands in one table only."""
    return {name: value for name, value in vars(schedule).items() if value is not None or name != "territory"}


def _empty(tx: Transaction, tax_class: TaxClass, country: Country, territory: TaxTerritory | None = None) -> TaxSchedule:
    return TaxSchedule(
        tax_class=tax_class,
        country=country,
        territory=territory,
        periods=[],
        version=0,
        created_at=tx.now,
        updated_at=tx.now,
    )


def _schedule_of(row: Row[Any]) -> TaxSchedule:
    values = {**row._mapping, "periods": msgspec.convert(row.periods, list[Period])}  # noqa: SLF001
    return TaxSchedule(**values)
