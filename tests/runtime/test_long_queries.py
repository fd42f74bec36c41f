"""Queries that may take long: beside the event loop on both databases, of one moment, and they end with the store."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, func, select, text
from sqlalchemy.exc import DBAPIError

from infra.runtime.holds import LONG_SECONDS, Holds
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store

metadata = MetaData()
things = Table("things", metadata, Column("number", Integer, primary_key=True))
_SLOW = text(
    "WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 400000) SELECT count(*) FROM counted"
)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, metadata) as store:
        yield store


def _count(tx: Transaction) -> int:
    return int(tx.scalar(select(func.count()).select_from(things)))


async def test_a_planted_slow_query_holds_nobody(store: Store) -> None:
    holds = Holds()
    holds.watch(asyncio.get_running_loop())
    assert await asyncio.create_task(store.long_query(lambda tx: tx.scalar(_SLOW)), name="slow") == 400_000
    assert max(holds.longest_cpu.values(), default=0.0) < LONG_SECONDS


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_the_same_query_inline_is_found(store: Store) -> None:
    holds = Holds()
    holds.watch(asyncio.get_running_loop())
    await asyncio.create_task(store.query(lambda tx: tx.scalar(_SLOW)))
    assert max(holds.longest_cpu.values()) > LONG_SECONDS


async def test_what_it_reads_is_of_one_moment(store: Store) -> None:
    has_counted, has_written = threading.Event(), threading.Event()

    def twice(tx: Transaction) -> tuple[int, int]:
        first = _count(tx)
        has_counted.set()
        assert has_written.wait(10)
        return first, _count(tx)

    reading = asyncio.create_task(store.long_query(twice))
    assert await asyncio.to_thread(has_counted.wait, 10)
    await store.command(lambda tx: tx.insert(things, {"number": 1}))
    has_written.set()
    assert await reading == (0, 0)
    assert await store.long_query(_count) == 1


async def test_it_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError):
        await store.long_query(lambda tx: tx.insert(things, {"number": 1}))
    assert await store.query(_count) == 0


async def test_an_error_leaves_the_connection_usable(store: Store) -> None:
    def fail(tx: Transaction) -> None:
        _count(tx)
        raise LookupError("planted")

    for _ in range(3):
        with pytest.raises(LookupError):
            await store.long_query(fail)
    assert await store.long_query(_count) == 0


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
async def test_transactions_one_after_the_other_leave_turns_to_others(store: Store) -> None:
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    slow = text("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 40000) SELECT count(*) FROM c")
    for _ in range(20):
        await store.query(lambda tx: tx.scalar(slow))
    task.cancel()
    assert turns > 1
