"""Tables of an earlier release: what is brought up to date at the start, and what is refused, on both databases."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import pytest
from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, String, Table, event, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateTable

from generated.suite import SERVICES
from infra.runtime.events.publications import EventPublications
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.tables import release
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.upgrade import DataRefused
from tests.support.postgresql import PostgreSql

_ROW_ID = BigInteger().with_variant(Integer, "sqlite")


def things(*more: Any, kinds: str = "'a'", text: int = 5, optional: bool = False) -> MetaData:
    """A table with a check, a short text and an index, and another that refers to it."""
    metadata = MetaData()
    Table(
        "things",
        metadata,
        Column("number", _ROW_ID, primary_key=True, autoincrement=True),
        Column("kind", String(1), nullable=False),
        Column("words", String(text), nullable=optional),
        *more,
        CheckConstraint(f"kind IN ({kinds})", name="known_kind"),
        sqlite_autoincrement=True,
    )
    Table("parts", metadata, Column("number", Integer, ForeignKey("things.number"), primary_key=True))
    return metadata


@contextmanager
def opened(url: str, tables: MetaData, version: str) -> Iterator[Store]:
    store = open_store(url, EventPublications((), {}))
    try:
        store.create_tables(tables, version=version)
        yield store
    finally:
        store.close()


async def rows(store: Store, table: Table) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await store.query(lambda tx: tx.all(select(table).order_by(*table.primary_key)))]


async def filled(url: str, tables: MetaData, version: str = "1.0.0") -> None:
    """The data of a release: two things, of which the second is gone, and a part of the first."""
    thing, part = tables.tables["things"], tables.tables["parts"]

    def body(tx: Transaction) -> None:
        tx.insert(thing, {"kind": "a", "words": "one"}, {"kind": "a", "words": "two"})
        tx.execute(thing.delete().where(thing.c.number == 2))
        tx.insert(part, {"number": 1})

    with opened(url, tables, version) as store:
        await store.command(body)


async def test_what_only_adds_is_done_at_the_start_and_the_rows_stay(store_url: str) -> None:
    await filled(store_url, things(Index("by_words", "words", unique=True)))
    added = (Column("note", String(9)), Column("rank", Integer, nullable=False, server_default="7"), Index("by_rank", "rank"))
    later = things(*added, kinds="'a', 'b'", text=50, optional=True)
    thing = later.tables["things"]
    with opened(store_url, later, "2.0.0") as store:
        assert await rows(store, thing) == [(1, "a", "one", None, 7)]
        assert await rows(store, later.tables["parts"]) == [(1,)]
        await store.command(lambda tx: tx.insert(thing, {"kind": "b", "words": "a text of more than five", "note": "n"}))
        await store.command(lambda tx: tx.insert(thing, {"kind": "b", "words": "one", "note": "n"}))
        await store.command(lambda tx: tx.insert(thing, {"kind": "b", "words": None, "note": "n"}))
        assert [row[0] for row in await rows(store, thing)] == [1, 3, 4, 5]  # a number is given out once
        with pytest.raises(IntegrityError):
            await store.command(lambda tx: tx.insert(thing, {"kind": "c", "words": "one", "note": "n"}))
        with pytest.raises(IntegrityError):  # the foreign key still holds
            await store.command(lambda tx: tx.insert(later.tables["parts"], {"number": 99}))


async def test_what_old_rows_cannot_have_is_refused_in_one_sentence_that_names_their_release(store_url: str) -> None:
    await filled(store_url, things())
    with (
        pytest.raises(
            DataRefused,
            match=re.escape("the table things of release 1.0.0 lacks rank: start that release, or begin with an empty folder."),
        ),
        opened(store_url, things(Column("rank", Integer, nullable=False)), "2.0.0"),
    ):
        pytest.fail("it started")
    with opened(store_url, things(), "1.0.0") as store:  # and nothing of it was done
        assert len(await rows(store, things().tables["things"])) == 1


async def test_an_empty_table_may_change_in_any_way(store_url: str) -> None:
    with opened(store_url, things(), "1.0.0"):
        pass
    later = things(Column("rank", Integer, nullable=False))
    with opened(store_url, later, "2.0.0") as store:
        await store.command(lambda tx: tx.insert(later.tables["things"], {"kind": "a", "words": "one", "rank": 1}))


async def test_data_of_a_later_release_is_refused_and_loses_nothing(store_url: str) -> None:
    await filled(store_url, things(Column("note", String(9))), "2.0.0")
    sentence = (
        "the table things has note, which this release does not know: start release 2.0.0, which wrote the data, or a later"
    )
    with pytest.raises(DataRefused, match=sentence), opened(store_url, things(), "1.0.0"):
        pytest.fail("it started")


async def test_a_check_that_old_rows_break_is_refused(store_url: str) -> None:
    await filled(store_url, things())
    refused = pytest.raises(DataRefused, match=r"keeps rows that this release does not allow")
    with refused, opened(store_url, things(kinds="'b'"), "2.0.0"):
        pytest.fail("it started")


async def test_the_release_that_last_wrote_is_known_though_its_tables_are_the_same(store_url: str) -> None:
    for version in ("1.0.0", "2.0.0"):
        with opened(store_url, things(), version) as store:
            row = await store.query(lambda tx: tx.one(select(release)))
            assert row is not None
            assert row.version == version


@pytest.mark.postgresql
def test_processes_that_start_at_once_on_an_empty_database_all_start(postgresql: PostgreSql) -> None:
    url = postgresql.database()

    def start(_: int) -> None:
        with opened(url, things(), "1.0.0"):
            pass

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(start, range(8)))


@pytest.mark.parametrize("service", SERVICES)
async def test_tables_that_are_as_declared_are_left_alone(store_url: str, service: str) -> None:
    """Whatever is compared is read back from the database as it was declared, of every service."""
    tables: MetaData = import_module(f"impl.{service}.app").SERVICE.tables
    declared = [str(CreateTable(table)) for table in tables.sorted_tables]
    with opened(store_url, tables, "1.0.0") as store:
        await store.command(lambda tx: tx.execute(release.delete()))
    said = list[str]()

    def listen(*heard: Any) -> None:
        said.append(heard[2])

    event.listen(Engine, "before_cursor_execute", listen)
    try:
        with opened(store_url, tables, "1.0.0"):
            pass
    finally:
        event.remove(Engine, "before_cursor_execute", listen)
    changes = [sql for sql in said if re.match(r"\s*(ALTER|DROP|CREATE)\b", sql) and "CONSTRAINT" not in sql]
    assert changes == []
    assert [str(CreateTable(table)) for table in tables.sorted_tables] == declared  # the next database is made with its checks
