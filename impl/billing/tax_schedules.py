"""Tax schedules in the store."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Row, select

from generated.billing.problems import VersionConflict
from impl.billing import views
from impl.billing.domain.calendar import paris_day
from impl.billing.domain.tax_schedule import FRENCH_RATES, FRENCH_RATES_SINCE, Country, Period, TaxClass, TaxSchedule
from impl.billing.tables import tax_schedules
from infra.runtime.store.transaction import Transaction

_COLUMNS = tax_schedules.c
_READ = select(tax_schedules).order_by(_COLUMNS.country, _COLUMNS.tax_class)


def read_all(tx: Transaction, *, country: str | None = None, tax_class: str | None = None) -> Sequence[TaxSchedule]:
    query = _READ
    if country is not None:
        query = query.where(_COLUMNS.country == country)
    if tax_class is not None:
        query = query.where(_COLUMNS.tax_class == tax_class)
    return [_schedule_of(row) for row in tx.all(query)]


def lock(tx: Transaction, tax_class: TaxClass, country: Country) -> TaxSchedule:
    """The schedule, locked; an empty one of version 0 when there is none."""
    rows = tx.lock(_READ.where(_COLUMNS.tax_class == tax_class, _COLUMNS.country == country))
    return _schedule_of(rows[0]) if rows else _empty(tx, tax_class, country)


def save(tx: Transaction, schedule: TaxSchedule) -> None:
    """Writes the schedule and tells of it. Raises VersionConflict when somebody else wrote the first one meanwhile."""
    if schedule.version > 1:
        tx.execute(tax_schedules.update().where(*_is(schedule)).values(**vars(schedule)))
        tx.emit(views.tax_rate_changed(schedule, paris_day(tx.now)))
    elif not _add(tx, schedule):
        raise VersionConflict(current_version=1)


def write_first(tx: Transaction) -> None:
    """The French rates, where none were written before."""
    for tax_class, tax_rate in FRENCH_RATES:
        schedule = _empty(tx, tax_class, "FR")
        schedule.periods = [Period(tax_rate=tax_rate, valid_from=FRENCH_RATES_SINCE)]
        schedule.version = 1
        _add(tx, schedule)


def _add(tx: Transaction, schedule: TaxSchedule) -> bool:
    is_new = tx.insert_if_absent(tax_schedules, **vars(schedule))
    if is_new:
        tx.emit(views.tax_rate_changed(schedule, paris_day(tx.now)))
    return is_new


def _is(schedule: TaxSchedule) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return _COLUMNS.tax_class == schedule.tax_class, _COLUMNS.country == schedule.country


def _empty(tx: Transaction, tax_class: TaxClass, country: Country) -> TaxSchedule:
    return TaxSchedule(tax_class=tax_class, country=country, periods=[], version=0, created_at=tx.now, updated_at=tx.now)


def _schedule_of(row: Row[Any]) -> TaxSchedule:
    values = {**row._mapping, "periods": msgspec.convert(row.periods, list[Period])}  # noqa: SLF001
    return TaxSchedule(**values)
