"""A store on PostgreSQL: connections that are lost, a server that is busy, and what one query sees."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, func, select, text

from infra.runtime.events.publications import EventPublications
from infra.runtime.problem import Overloaded, StoreUnavailable
from infra.runtime.store import postgresql as postgresql_store
from infra.runtime.store.postgresql import Pool
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.transaction import Transaction
from tests.support.postgresql import PostgreSql
from tests.support.tokens import free_port

pytestmark = pytest.mark.postgresql

metadata = MetaData()
things = Table("things", metadata, Column("number", Integer, primary_key=True))
_COUNT = select(func.count()).select_from(things)
_END_OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_END_ITSELF = text("SELECT pg_terminate_backend(pg_backend_pid())")


@pytest.fixture
def url(postgresql: PostgreSql) -> str:
    return postgresql.database()


def opened(url: str, pool: Pool) -> Store:
    return open_store(url, EventPublications((), {}), pool=pool)


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = opened(url, Pool(size=4, wait_seconds=20))
    store.create_tables(metadata)
    yield store
    store.close()


async def add(store: Store, *numbers: int) -> None:
    await asyncio.gather(
        *(store.command(lambda tx, each=number: tx.insert(things, {"number": each})) for number in numbers)  # type: ignore[misc]
    )


async def test_connections_that_were_lost_while_idle_are_replaced_unnoticed(store: Store, url: str) -> None:
    other = opened(url, Pool(size=1))
    for round_ in range(5):
        await add(store, *range(100 * round_, 100 * round_ + 20))
        await other.command(lambda tx: tx.execute(_END_OTHERS))
    await add(store, 1000)
    assert await store.query(lambda tx: tx.scalar(_COUNT)) == 101
    other.close()


async def test_a_connection_that_is_lost_under_way_is_a_refusal_and_changes_nothing(store: Store) -> None:
    def body(tx: Transaction) -> None:
        tx.insert(things, {"number": 1})
        tx.execute(_END_ITSELF)

    for _ in range(6):  # more often than there are connections
        with pytest.raises(StoreUnavailable):
            await store.command(body)
    assert await store.query(lambda tx: tx.scalar(_COUNT)) == 0


async def test_a_server_that_is_not_there_is_a_refusal() -> None:
    store = opened(f"postgresql://postgres@127.0.0.1:{free_port()}/nothing", Pool(size=1))
    with pytest.raises(StoreUnavailable):
        await store.command(lambda tx: tx.all(_COUNT))
    store.close()


async def test_a_database_that_is_not_there_is_a_refusal(url: str) -> None:
    store = opened(f"{url}_of_nobody", Pool(size=1))
    with pytest.raises(StoreUnavailable):
        store.create_tables(metadata)
    store.close()


async def held(store: Store) -> tuple[asyncio.Task[None], threading.Event]:
    """A transaction that has a connection, and what lets it end."""
    is_held, may_end = threading.Event(), threading.Event()

    def hold(_: Transaction) -> None:
        is_held.set()
        may_end.wait(30)

    holding = asyncio.create_task(store.command(hold))
    await asyncio.to_thread(is_held.wait, 30)
    return holding, may_end


async def test_who_has_waited_long_for_a_connection_is_told_to_come_again(url: str) -> None:
    store = opened(url, Pool(size=1, wait_seconds=0.01))
    holding, may_end = await held(store)
    with pytest.raises(Overloaded):
        await store.query(lambda tx: tx.scalar(text("SELECT 1")))
    may_end.set()
    await holding
    assert await store.query(lambda tx: tx.scalar(text("SELECT 1"))) == 1
    store.close()


async def test_a_caller_who_is_cancelled_keeps_no_connection(url: str) -> None:
    store = opened(url, Pool(size=1, wait_seconds=20))
    holding, may_end = await held(store)
    waiting = asyncio.create_task(store.query(lambda tx: tx.scalar(text("SELECT 1"))))
    await asyncio.sleep(0)
    for task in (holding, waiting):
        task.cancel()
    await asyncio.gather(holding, waiting, return_exceptions=True)
    may_end.set()
    assert await store.query(lambda tx: tx.scalar(text("SELECT 2"))) == 2
    store.close()


async def test_all_that_a_query_reads_is_of_one_moment(store: Store) -> None:
    has_read, may_go_on = threading.Event(), threading.Event()

    def read_twice(tx: Transaction) -> tuple[int, int]:
        first = tx.scalar(_COUNT)
        has_read.set()
        may_go_on.wait(30)
        return first, tx.scalar(_COUNT)

    reading = asyncio.create_task(store.query(read_twice))
    await asyncio.to_thread(has_read.wait, 30)
    await add(store, 1)
    may_go_on.set()
    assert await reading == (0, 0)
    assert await store.query(lambda tx: tx.scalar(_COUNT)) == 1


async def test_a_server_that_is_frozen_holds_nobody_up_for_ever(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql_store, "_ANSWER_SECONDS", 0.2)
    store = opened(url, Pool(size=1))
    with pytest.raises(StoreUnavailable):
        await store.query(lambda tx: tx.scalar(text("SELECT pg_sleep(2)")))
    monkeypatch.setattr(postgresql_store, "_ANSWER_SECONDS", 20)
    assert await store.query(lambda tx: tx.scalar(text("SELECT 1"))) == 1  # its connection is free again once it answered
    store.close()
