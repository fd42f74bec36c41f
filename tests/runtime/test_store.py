"""The store itself, on both databases: what commits together, what a refusal undoes, how values come back."""

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from sqlalchemy import JSON, Boolean, Column, Integer, MetaData, String, Table, bindparam, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from infra.runtime.events.publications import EventPublications
from infra.runtime.ids import new_id
from infra.runtime.problem import LockTimeout, NotFound
from infra.runtime.store.job import Job
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.tables import jobs, outbox
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant
from tests.support.messaging import NoteWritten, opened_store
from tests.support.postgresql import PostgreSql

metadata = MetaData()
things = Table(
    "things",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("count", Integer, nullable=False),
    Column("is_open", Boolean),
    Column("tags", JSON),
    Column("at", Instant),
)
AT = datetime(2026, 2, 3, 4, 5, 6, 789012, tzinfo=UTC)
_FIND = Prepared(select(things).where(things.c.name == bindparam("wanted")))
_LOCK = Prepared(select(things.c.count.label("counted")).where(things.c.name == bindparam("wanted")).with_for_update())


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with opened_store(store_url, metadata) as store:
        yield store


class Note(Job, frozen=True, kw_only=True):
    name: str


def add(tx: Transaction, name: str, count: int = 1) -> None:
    tx.insert(things, {"name": name, "count": count})


async def names(store: Store) -> list[str]:
    return [row.name for row in await store.query(lambda tx: tx.all(select(things.c.name).order_by(things.c.name)))]


async def events(store: Store) -> list[tuple[str, int]]:
    return [(row.key, row.sequence) for row in await store.query(lambda tx: tx.all(select(outbox).order_by(outbox.c.id)))]


async def test_rows_events_and_jobs_commit_together_and_wake_who_waits_for_them(store: Store) -> None:
    woken = list[str]()
    store.on_emit, store.on_schedule = lambda: woken.append("relay"), lambda: woken.append("jobs")

    def body(tx: Transaction) -> str:
        add(tx, "a")
        tx.emit(NoteWritten(note_id="a"))
        tx.schedule(Note(name="a"))
        return "done"

    assert await store.command(body) == "done"
    assert await names(store) == ["a"]
    assert await events(store) == [("a", 1)]
    assert await store.query(lambda tx: tx.scalar(select(jobs.c.key))) == "a"
    assert woken == ["relay", "jobs"]


async def test_a_refusal_leaves_nothing_behind_and_wakes_nobody(store: Store) -> None:
    store.on_emit = store.on_schedule = lambda: pytest.fail("nothing was committed")

    def body(tx: Transaction) -> None:
        add(tx, "a")
        tx.emit(NoteWritten(note_id="a"))
        tx.schedule(Note(name="a"))
        raise NotFound("thing")

    with pytest.raises(NotFound):
        await store.command(body)
    assert await names(store) == []
    assert await events(store) == []
    assert await store.query(lambda tx: tx.scalar(select(jobs.c.key))) is None


async def test_a_refusal_that_must_leave_its_trace_commits_and_refuses(store: Store) -> None:
    def body(tx: Transaction) -> None:
        add(tx, "failed sign-in")
        tx.emit(NoteWritten(note_id="a"))
        tx.keeps_refusal = True
        raise NotFound("account")

    with pytest.raises(NotFound):
        await store.command(body)
    assert await names(store) == ["failed sign-in"]
    assert await events(store) == [("a", 1)]


async def test_a_savepoint_is_undone_alone_with_its_events(store: Store) -> None:
    def body(tx: Transaction) -> None:
        add(tx, "a")
        tx.emit(NoteWritten(note_id="a"))
        with suppress(IntegrityError), tx.savepoint():
            tx.emit(NoteWritten(note_id="lost"))
            add(tx, "b")
            add(tx, "a")
            pytest.fail("two rows have one key")
        tx.emit(NoteWritten(note_id="a"))

    await store.command(body)
    assert await names(store) == ["a"]
    assert await events(store) == [("a", 1), ("a", 2)]


async def test_numbers_of_a_key_have_no_gap_where_a_transaction_failed(store: Store) -> None:
    def failing(tx: Transaction) -> None:
        tx.emit(NoteWritten(note_id="a"))
        raise ZeroDivisionError

    await store.command(lambda tx: tx.emit(NoteWritten(note_id="a")))
    with pytest.raises(ZeroDivisionError):
        await store.command(failing)
    await store.command(lambda tx: tx.emit(NoteWritten(note_id="a")))
    assert await events(store) == [("a", 1), ("a", 2)]


async def test_values_come_back_as_they_went_in_whichever_way_they_are_read(store: Store) -> None:
    row = {"name": "a", "count": 3, "is_open": True, "tags": {"of": ["wood", None]}, "at": AT}
    await store.command(lambda tx: tx.insert(things, row, {**row, "name": "b", "is_open": None, "tags": [], "at": None}))
    for name, expected in (("a", ("a", 3, True, {"of": ["wood", None]}, AT)), ("b", ("b", 3, None, [], None))):
        prepared = await store.query(lambda tx, wanted=name: tx.one(_FIND, {"wanted": wanted}))  # type: ignore[misc]
        built = await store.query(lambda tx, wanted=name: tx.one(select(things).where(things.c.name == wanted)))  # type: ignore[misc]
        assert tuple(prepared) == tuple(built) == expected
        assert (prepared.is_open, prepared.at) == (expected[2], expected[4])
    assert await store.query(lambda tx: tx.one(_FIND, {"wanted": "nobody"})) is None


async def test_a_prepared_statement_fails_as_any_other(store: Store) -> None:
    missing = Prepared(select(Table("nowhere", MetaData(), Column("name", String))))
    with pytest.raises(DBAPIError, match="nowhere"):
        await store.query(lambda tx: tx.one(missing))


async def test_insert_if_absent_and_upsert_tell_rows_apart_by_their_keys(store: Store) -> None:
    assert await store.command(lambda tx: tx.insert_if_absent(things, name="a", count=1))
    assert not await store.command(lambda tx: tx.insert_if_absent(things, name="a", count=2))
    await store.command(lambda tx: tx.upsert(things, ["name"], name="a", count=5))
    await store.command(lambda tx: tx.upsert(things, ["name"], name="b", count=select(things.c.count + 1).scalar_subquery()))
    found = await store.query(lambda tx: tx.all(select(things.c.name, things.c.count).order_by(things.c.name)))
    assert [tuple(row) for row in found] == [("a", 5), ("b", 6)]


async def test_rows_whose_keys_are_there_are_left_alone(store: Store) -> None:
    await store.command(lambda tx: add(tx, "b", 1))
    rows = [{"name": name, "count": 9} for name in "abc"]
    await store.command(lambda tx: tx.insert_absent(things, *rows))
    await store.command(lambda tx: tx.insert_absent(things))
    found = await store.query(lambda tx: tx.all(select(things.c.name, things.c.count).order_by(things.c.name)))
    assert [tuple(row) for row in found] == [("a", 9), ("b", 1), ("c", 9)]


async def test_two_who_count_up_a_locked_row_at_once_both_count(store: Store) -> None:
    await store.command(lambda tx: add(tx, "a", 0))

    def count_up(tx: Transaction) -> None:
        row = tx.one(_LOCK, {"wanted": "a"})
        assert row is not None
        tx.execute(things.update().values(count=row.counted + 1))

    await asyncio.gather(*(store.command(count_up) for _ in range(40)))
    assert await store.query(lambda tx: tx.scalar(select(things.c.count))) == 40


@pytest.mark.postgresql
async def test_who_waits_too_long_for_a_row_is_told_to_come_again(postgresql: PostgreSql) -> None:
    with opened_store(postgresql.database(), metadata) as store:
        await store.command(lambda tx: add(tx, "a"))
        is_held, may_end = threading.Event(), threading.Event()

        def hold(tx: Transaction) -> None:
            tx.one(_LOCK, {"wanted": "a"})
            is_held.set()
            may_end.wait(30)

        holding = asyncio.create_task(store.command(hold))
        await asyncio.to_thread(is_held.wait, 10)
        with pytest.raises(LockTimeout):
            await store.command(lambda tx: tx.one(_LOCK, {"wanted": "a"}))
        may_end.set()
        await holding
        await store.command(lambda tx: tx.one(_LOCK, {"wanted": "a"}))


async def test_a_query_cannot_write(store: Store) -> None:
    with pytest.raises(DBAPIError, match=r"readonly|read-only"):
        await store.query(lambda tx: add(tx, "a"))
    assert await names(store) == []


def test_a_store_of_another_kind_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=re.escape("STORE_URL 'mysql://x': use sqlite:///FILE or postgresql://…")):
        open_store("mysql://x", EventPublications((), {}))


def test_identifiers_are_ulids_in_the_order_they_were_made() -> None:
    first = new_id("ord")
    made = {new_id("ord") for _ in range(10_000)}
    assert len(made) == 10_000
    assert all(re.fullmatch(r"ord_[0-7][0-9a-hjkmnp-tv-z]{25}", each) for each in made)
    assert first[:14] <= min(made)[:14]
    instant = 0
    for letter in first[4:14]:
        instant = instant * 32 + "0123456789abcdefghjkmnpqrstvwxyz".index(letter)
    assert abs(datetime.now(UTC).timestamp() * 1000 - instant) < 60_000
