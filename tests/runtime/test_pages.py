"""Keyset pages: every row once, in order, and a forged cursor is refused."""

import base64
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, select

from infra.runtime.problem import CursorInvalid
from infra.runtime.store.pages import page
from infra.runtime.store.sqlite import SqliteStore
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant

metadata = MetaData()
things = Table("things", metadata, Column("id", Integer, primary_key=True), Column("name", String(20)), Column("at", Instant))
BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
NAMES = "things.name"


class NoEvents:
    def encode(self, event: Any) -> Any:
        raise TypeError(event)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(f"sqlite:///{tmp_path}/things.db", NoEvents())
    store.create_tables(metadata)
    rows = [{"id": number, "name": f"n{number % 3}", "at": BEGAN + timedelta(minutes=number % 4)} for number in range(25)]
    store.command_now(lambda tx: tx.execute(things.insert(), rows))
    yield store
    store.close()


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", [(things.c.id,), (things.c.name, things.c.id), (things.c.at, things.c.id)])
def test_pages_hold_every_row_once_in_order(store: SqliteStore, by: tuple[Any, ...], descending: bool) -> None:
    found, cursor = list[Any](), None
    while True:
        rows, cursor = store.query_now(
            lambda tx: page(tx, select(things), by=by, limit=4, cursor=cursor, descending=descending)
        )
        found += [tuple(row._mapping[column] for column in by) for row in rows]
        if cursor is None:
            break
    assert len(found) == 25
    assert found == sorted(found, reverse=descending)


def forged(*values: Any) -> str:
    return base64.urlsafe_b64encode(msgspec.msgpack.encode(list(values))).decode()


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "x",
        "%%%",
        "é",
        forged(),
        forged("id"),
        forged("id", "7"),
        forged("id", True),
        forged("id", 2**63),
        forged("id", -(2**64) // 2 - 0),
        forged("name", 7),
    ],
)
def test_a_forged_cursor_is_refused(store: SqliteStore, cursor: str) -> None:
    def read(tx: Transaction) -> object:
        return page(tx, select(things), by=[things.c.id], limit=4, cursor=cursor)

    with pytest.raises(CursorInvalid):
        store.query_now(read)


def test_a_forged_text_that_postgresql_lacks_is_refused(store: SqliteStore) -> None:
    by, cursor = [things.c.name, things.c.id], forged("name,id", "a\0", 7)
    with pytest.raises(CursorInvalid):
        store.query_now(lambda tx: page(tx, select(things), by=by, limit=4, cursor=cursor))
