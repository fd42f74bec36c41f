"""Copies of several stores are of one instant while others write, whatever kinds of stores they are."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from infra.local.backup import stores
from infra.local.backup.stores import frozen
from infra.local.common.errors import BackupFailed
from infra.runtime.events import sequences
from infra.runtime.events.publications import EventPublications
from infra.runtime.store.store import open_store
from infra.runtime.store.tables import inbox_offsets, inbox_sequences
from tests.support.postgresql import PostgreSql

_KINDS = [("sqlite", "sqlite"), ("sqlite", "postgresql"), ("postgresql", "sqlite"), ("postgresql", "postgresql")]


def connect(url: str) -> Any:
    if url.startswith("sqlite:///"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, timeout=30)
        connection.execute("PRAGMA journal_mode=WAL")
        return connection
    return psycopg.connect(url, autocommit=True)


def last(url: str) -> int:
    with closing(connect(url)) as connection:
        number: int = connection.execute("SELECT max(number) FROM told").fetchone()[0]
        return number


@contextmanager
def told(first: str, second: str) -> Iterator[None]:
    """Somebody writes each number into the first store, then into the second: the second is never ahead."""
    ended = threading.Event()
    for url in (first, second):
        with closing(connect(url)) as connection:
            connection.execute("CREATE TABLE told (number INTEGER)")
            connection.execute("INSERT INTO told VALUES (0)")

    def write() -> None:
        with closing(connect(first)) as one, closing(connect(second)) as other:
            number = 0
            while not ended.is_set():
                number += 1
                for connection in (one, other):
                    connection.execute(f"INSERT INTO told VALUES ({number})")

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


@pytest.fixture(params=_KINDS, ids="-".join)
def urls(request: pytest.FixtureRequest, folder: Path, postgresql: PostgreSql) -> tuple[str, str]:
    first, second = request.param
    fresh: dict[str, Callable[[str], str]] = {
        "sqlite": lambda name: f"sqlite:///{folder / name}.db",
        "postgresql": lambda _: postgresql.database(),
    }
    return fresh[first]("first"), fresh[second]("second")


def test_copies_are_of_one_instant(urls: tuple[str, str], folder: Path, postgresql: PostgreSql) -> None:
    first, second = urls
    programs = postgresql.programs
    with told(first, second):
        while last(second) < 20:
            pass
        with frozen({"first": first, "second": second}, programs) as held:
            marked = last(second)
            while last(second) < marked + 20:  # they go on long before they are copied
                pass
            for name, store in held.items():
                store.copy(folder / f"{name}.copy")
    found = []
    for name, url in (("first", first), ("second", second)):
        kind = url.split(":", maxsplit=1)[0]
        empty = f"sqlite:///{folder / name}.restored" if kind == "sqlite" else postgresql.database()
        stores.fill(empty, folder / f"{name}.copy", kind, programs)
        found.append(last(empty))
        with pytest.raises(BackupFailed, match=r"is there already|has tables already"):
            stores.fill(empty, folder / f"{name}.copy", kind, programs)
    assert found[0] - found[1] in {0, 1}
    assert found[1] <= marked


def test_a_store_that_is_written_to_for_long_is_no_hold_on_the_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "_PATIENCE_SECONDS", 0.1)
    urls = {name: f"sqlite:///{folder / name}.db" for name in ("first", "second")}
    with told(*urls.values()):
        pass
    with closing(connect(urls["second"])) as busy:
        busy.execute("BEGIN IMMEDIATE")
        with pytest.raises(BackupFailed, match="too busy"), frozen(urls):
            pytest.fail("it was held")
        with closing(connect(urls["first"])) as free:
            free.execute("INSERT INTO told VALUES (1)")


async def test_a_restored_store_knows_what_it_applied_however_old_the_backup_is(store_url: str) -> None:
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    store = open_store(store_url, EventPublications((), {}))
    try:
        store.create_tables()
        key = {"topic": "t", "key": "k"}
        await store.command(lambda tx: tx.insert(inbox_sequences, {**key, "sequence": 7, "used_at": long_ago}))
        await store.command(lambda tx: tx.insert(inbox_offsets, {"topic": "t", "partition": 0, "next_offset": 9}))
        await asyncio.to_thread(stores.read_everything_again, store_url)
        await store.command(sequences.forget_read)
        assert await store.query(lambda tx: tx.scalar(select(inbox_sequences.c.sequence))) == 7
        assert await store.query(lambda tx: tx.one(select(inbox_offsets))) is None
    finally:
        store.close()
