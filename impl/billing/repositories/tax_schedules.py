"""The repository of tax schedules: one table for mainlands, another for territories with their own rates."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, Select, Table, bindparam, select

from generated.billing.problems import VersionConflict
from impl.billing.domain.tax_schedule import (
    COUNTRY_OF,
    Period,
    TaxClass,
    TaxSchedule,
    TaxTerritory,
    empty_schedule,
    first_schedules,
)
from impl.billing.events import event_of_tax_schedule
from impl.billing.tables import tax_schedules as mainlands
from impl.billing.tables import territory_tax_schedules as territories
from impl.kernel.addresses import Country
from impl.kernel.rates import key as key_of
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_WHERE: Mapping[Table, tuple[Any, Any]] = {
    mainlands: (mainlands.c.tax_class == bindparam("of_class"), mainlands.c.country == bindparam("where")),
    territories: (territories.c.tax_class == bindparam("of_class"), territories.c.territory == bindparam("where")),
}
_READ = {table: select(table).where(*one) for table, one in _WHERE.items()}
_UPDATE = {
    table: table.update().where(*one).values({name: bindparam(name) for name in ("periods", "version", "updated_at")})
    for table, one in _WHERE.items()
}


class TaxSchedules(Repository[TaxSchedule]):
    """The repository. Its keys are class and place, as events name them."""

    resource = "tax rate"

    @contextmanager
    def change_of(
        self, tx: Transaction, tax_class: TaxClass, country: Country, territory: TaxTerritory | None
    ) -> Iterator[TaxSchedule]:
        """Yields the schedule, locked, or an empty one of version 0; saved at the end of the block.

        Raises VersionConflict when another transaction wrote the first one meanwhile.
        """
        schedule = self._load(tx, key_of(tax_class, territory or country), lock=True)
        schedule = schedule or empty_schedule(tax_class, country, territory, tx.now)
        with self._changing(tx, schedule):
            yield schedule

    def add(self, tx: Transaction, schedule: TaxSchedule) -> bool:
        """Writes a new schedule. Returns False, and writes nothing, when its class and place have one."""
        is_new = tx.insert_if_absent(_table(schedule), **_row(schedule))
        if is_new:
            self._emit(tx, schedule)
        return is_new

    def first_start(self, tx: Transaction) -> None:
        """Writes the French rates that are missing."""
        for schedule in first_schedules(tx.now):
            self.add(tx, schedule)

    def list_schedules(
        self, tx: Transaction, *, country: str | None = None, tax_class: str | None = None, with_territories: bool
    ) -> Sequence[TaxSchedule]:
        """Returns the schedules by country, each followed by its territories, and by class."""
        tables = (mainlands, territories) if with_territories else (mainlands,)
        found = [_entity(row) for table in tables for row in tx.all(_filtered(table, country, tax_class))]
        return sorted(found, key=lambda each: (each.country, each.territory or "", each.tax_class))

    def list_periods(self, tx: Transaction, *countries: str) -> Mapping[str, Sequence[Period]]:
        """Returns the rates of some countries and of their territories, by the keys of their events."""
        known = [each for country in set(countries) for each in self.list_schedules(tx, country=country, with_territories=True)]
        return {each.key: each.periods for each in known}

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> TaxSchedule | None:
        tax_class, _, where = key.partition(":")
        query, parameters = _READ[territories if where in COUNTRY_OF else mainlands], {"of_class": tax_class, "where": where}
        rows = tx.lock(query, parameters) if lock else tx.all(query, parameters)
        return _entity(rows[0]) if rows else None

    def _key(self, entity: TaxSchedule) -> str:
        return entity.key

    def _state(self, entity: TaxSchedule) -> State:
        return {"periods": entity.periods}

    def _write(self, tx: Transaction, changed: Sequence[TaxSchedule]) -> None:
        for schedule in changed:
            if schedule.version == 1:
                self._write_first(tx, schedule)
                continue
            place = {"of_class": schedule.tax_class, "where": schedule.territory or schedule.country}
            values = {"periods": schedule.periods, "version": schedule.version, "updated_at": schedule.updated_at}
            tx.execute(_UPDATE[_table(schedule)], {**place, **values})

    def _write_first(self, tx: Transaction, schedule: TaxSchedule) -> None:
        if not tx.insert_if_absent(_table(schedule), **_row(schedule)):
            raise VersionConflict(current_version=1)

    def _events(self, entity: TaxSchedule) -> Iterable[Struct]:
        return [event_of_tax_schedule(entity, happened) for happened in entity.pop_events()]


tax_schedules = TaxSchedules()


def _filtered(table: Table, country: str | None, tax_class: str | None) -> Select[Any]:
    query = select(table)
    if country is not None:
        query = query.where(table.c.country == country)
    if tax_class is not None:
        query = query.where(table.c.tax_class == tax_class)
    return query


def _table(schedule: TaxSchedule) -> Table:
    return mainlands if schedule.territory is None else territories


def _row(schedule: TaxSchedule) -> dict[str, Any]:
    """Returns the schedule's columns. Only one of the two tables has a territory."""
    return {
        "tax_class": schedule.tax_class,
        "country": schedule.country,
        **({} if schedule.territory is None else {"territory": schedule.territory}),
        "periods": schedule.periods,
        "version": schedule.version,
        "created_at": schedule.created_at,
        "updated_at": schedule.updated_at,
    }


def _entity(row: Row[Any]) -> TaxSchedule:
    return TaxSchedule(
        tax_class=row.tax_class,
        country=row.country,
        territory=getattr(row, "territory", None),
        periods=msgspec.convert(row.periods, list[Period]),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
