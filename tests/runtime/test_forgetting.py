"""Old rows are deleted some at a time, and those that somebody holds are left."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, func, select

from infra.runtime.store.forgetting import AT_ONCE, forget_some
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import opened_store

metadata = MetaData()
things = Table(
    "things",
    metadata,
    Column("kind", String(10), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("age", Integer, nullable=False),
)


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, metadata) as store:
        yield store


def _forget(tx: Transaction) -> bool:
    return forget_some(tx, things, things.c.age > 10)


async def _count(store: Store) -> int:
    return int(await store.query(lambda tx: tx.scalar(select(func.count()).select_from(things))))


async def test_many_are_deleted_some_at_a_time(store: Store) -> None:
    rows = [{"kind": "old", "number": number, "age": 11} for number in range(2 * AT_ONCE + 1)]
    await store.command(lambda tx: tx.insert(things, *rows, {"kind": "new", "number": 0, "age": 10}))
    assert [await store.command(_forget) for _ in range(3)] == [True, True, False]
    assert await _count(store) == 1
    assert await store.command(_forget) is False


@pytest.mark.parametrize("store_url", [pytest.param("postgresql", marks=pytest.mark.postgresql)], indirect=True)
async def test_what_somebody_holds_is_left(store: Store) -> None:
    await store.command(lambda tx: tx.insert(things, *({"kind": "old", "number": number, "age": 11} for number in range(3))))
    is_held, may_end = threading.Event(), threading.Event()

    def hold(tx: Transaction) -> None:
        tx.lock(select(things).where(things.c.number == 1))
        is_held.set()
        assert may_end.wait(10)

    holding = asyncio.create_task(store.command(hold))
    assert await asyncio.to_thread(is_held.wait, 10)
    assert await store.command(_forget) is False
    assert await _count(store) == 1
    may_end.set()
    await holding
    await store.command(_forget)
    assert await _count(store) == 0
