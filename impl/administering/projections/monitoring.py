"""What staff should look at: variants with low stock, stuck order processes, records that could not be applied."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Table, and_, func, or_, select

from generated.events.operations import DeadLetterRecorded, ProcessRecovered, ProcessStuck
from generated.events.stocking import StockDepleted, StockLevelChanged, StockLow, StockReplenished
from impl.administering.tables import dead_letters, processes, stock_levels
from impl.common.absent import given
from infra.runtime.store import statements
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

MOST_SHOWN = 20


def keep_level(tx: Transaction, event: StockLevelChanged | StockLow | StockDepleted | StockReplenished) -> bool:
    """Keeps the level of a variant unless a later one is known."""
    told = event.level
    row = {"sku": told.sku, "status": told.status, "as_of": told.as_of, "version": given(told.version, 0)}
    return bool(_keep(tx.dialect, stock_levels, "as_of").run(tx.connection, row).rowcount)


def keep_process(tx: Transaction, event: ProcessStuck | ProcessRecovered) -> bool:
    """Keeps how an order's process fares unless something later is known."""
    row = {
        "order_id": event.order_id,
        "order_number": event.order_number,
        "step": event.step,
        "is_stuck": isinstance(event, ProcessStuck),
        "at": event.at,
        "version": given(event.version, 0),
    }
    return bool(_keep(tx.dialect, processes, "at").run(tx.connection, row).rowcount)


@cache
def _keep(dialect: str, table: Table, instant: str) -> Prepared:
    """An upsert of what is later by its version; clocks of replicas differ.

    Release 0.1.0 told no versions (0 here): only two of its events are ordered by their instants.
    """
    statement, [key] = statements.insert(dialect, table), table.primary_key.columns.keys()
    told, there = statement.excluded, table.c
    are_unversioned = and_(there.version == 0, told.version == 0)
    is_later = or_(there.version < told.version, and_(are_unversioned, there[instant] < told[instant]))
    changes = {column.name: told[column.name] for column in there if column.name != key}
    return Prepared(statement.on_conflict_do_update(index_elements=[key], set_=changes, where=is_later), tuple(there.keys()))


def keep_dead_letter(tx: Transaction, event: DeadLetterRecorded) -> bool:
    return tx.insert_if_absent(
        dead_letters, dead_letter_id=event.dead_letter_id, service=event.service, recorded_at=event.recorded_at
    )


def count_stock_statuses(tx: Transaction) -> dict[str, int]:
    """Returns how many variants have each status."""
    status = stock_levels.c.status
    return {row.status: row.number for row in tx.all(select(status, func.count().label("number")).group_by(status))}


def count_stuck(tx: Transaction) -> int:
    return int(tx.scalar(select(func.count()).where(processes.c.is_stuck.is_(True))))


def list_oldest_stuck(tx: Transaction) -> Sequence[Row[Any]]:
    return tx.all(
        select(processes).where(processes.c.is_stuck.is_(True)).order_by(processes.c.at, processes.c.order_id).limit(MOST_SHOWN)
    )


def count_dead_letters(tx: Transaction, since: datetime) -> Sequence[Row[Any]]:
    """Returns rows of service, number and the last time."""
    columns = dead_letters.c
    return tx.all(
        select(columns.service, func.count().label("number"), func.max(columns.recorded_at).label("last_at"))
        .where(columns.recorded_at >= since)
        .group_by(columns.service)
        .order_by(columns.service)
    )
