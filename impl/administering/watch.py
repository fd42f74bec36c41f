"""What staff should look at: variants that run out, order processes that are stuck, records that could not be applied."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from generated.events.operations import DeadLetterRecorded, ProcessRecovered, ProcessStuck
from generated.events.stocking import StockLevel
from impl.administering.tables import dead_letters, processes, stock_levels
from infra.runtime.store.transaction import Transaction

MOST_SHOWN = 20
_LEVEL = select(stock_levels.c.as_of).where(stock_levels.c.sku == bindparam("sku"))


def note_level(tx: Transaction, level: StockLevel) -> None:
    """Keeps the level of a variant unless a later one is known."""
    known = tx.connection.execute(_LEVEL, {"sku": level.sku}).scalar()
    if known is None or known <= level.as_of:
        tx.upsert(stock_levels, ["sku"], sku=level.sku, status=level.status, as_of=level.as_of)


def note_process(tx: Transaction, event: ProcessStuck | ProcessRecovered) -> None:
    """Keeps how an order's process fares unless something later is known."""
    known = tx.scalar(select(processes.c.at).where(processes.c.order_id == event.order_id))
    if known is None or known <= event.at:
        tx.upsert(
            processes,
            ["order_id"],
            order_id=event.order_id,
            order_number=event.order_number,
            step=event.step,
            is_stuck=isinstance(event, ProcessStuck),
            at=event.at,
        )


def note_dead_letter(tx: Transaction, event: DeadLetterRecorded) -> None:
    tx.insert_if_absent(dead_letters, dead_letter_id=event.dead_letter_id, service=event.service, recorded_at=event.recorded_at)


def stock_statuses(tx: Transaction) -> dict[str, int]:
    """How many variants have each status."""
    status = stock_levels.c.status
    return {row.status: row.number for row in tx.all(select(status, func.count().label("number")).group_by(status))}


def stuck_count(tx: Transaction) -> int:
    return int(tx.scalar(select(func.count()).where(processes.c.is_stuck)))


def oldest_stuck(tx: Transaction) -> Sequence[Row[Any]]:
    return tx.all(
        select(processes).where(processes.c.is_stuck).order_by(processes.c.at, processes.c.order_id).limit(MOST_SHOWN)
    )


def dead_letters_by_service(tx: Transaction, since: datetime) -> Sequence[Row[Any]]:
    """Rows of service, number and the last instant."""
    columns = dead_letters.c
    return tx.all(
        select(columns.service, func.count().label("number"), func.max(columns.recorded_at).label("last_at"))
        .where(columns.recorded_at >= since)
        .group_by(columns.service)
        .order_by(columns.service)
    )
