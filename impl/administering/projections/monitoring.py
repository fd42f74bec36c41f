"""What staff should look at: variants with low stock, stuck order processes, records that could not be applied."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from generated.events.operations import DeadLetterRecorded, ProcessRecovered, ProcessStuck
from generated.events.stocking import StockDepleted, StockLevelChanged, StockLow, StockReplenished
from impl.administering.tables import dead_letters, processes, stock_levels
from infra.runtime.store.transaction import Transaction

MOST_SHOWN = 20


def keep_level(tx: Transaction, event: StockLevelChanged | StockLow | StockDepleted | StockReplenished) -> bool:
    """Keeps the level of a variant unless a later one is known."""
    told = event.level
    return tx.keep_latest(stock_levels, ["sku"], by="as_of", sku=told.sku, status=told.status, as_of=told.as_of)


def keep_process(tx: Transaction, event: ProcessStuck | ProcessRecovered) -> bool:
    """Keeps how an order's process fares unless something later is known."""
    return tx.keep_latest(
        processes,
        ["order_id"],
        by="at",
        order_id=event.order_id,
        order_number=event.order_number,
        step=event.step,
        is_stuck=isinstance(event, ProcessStuck),
        at=event.at,
    )


def keep_dead_letter(tx: Transaction, event: DeadLetterRecorded) -> bool:
    return tx.insert_if_absent(
        dead_letters, dead_letter_id=event.dead_letter_id, service=event.service, recorded_at=event.recorded_at
    )


def count_stock_statuses(tx: Transaction) -> dict[str, int]:
    """Returns how many variants have each status."""
    status = stock_levels.c.status
    return {row.status: row.number for row in tx.all(select(status, func.count().label("number")).group_by(status))}


def count_stuck(tx: Transaction) -> int:
    return int(tx.scalar(select(func.count()).where(processes.c.is_stuck)))


def list_oldest_stuck(tx: Transaction) -> Sequence[Row[Any]]:
    return tx.all(
        select(processes).where(processes.c.is_stuck).order_by(processes.c.at, processes.c.order_id).limit(MOST_SHOWN)
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
