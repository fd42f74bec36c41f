"""Sequences of keys that are not used any more are forgotten, and no number is given out twice for that."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import MetaData, select

from infra.runtime.events import sequences
from infra.runtime.store.base import utc_now
from infra.runtime.store.store import Store
from infra.runtime.store.tables import inbox_sequences, outbox
from infra.runtime.store.tables import sequences as written
from infra.runtime.store.transaction import Transaction
from tests.support.messaging import NoteWritten, opened_store

_LONG = sequences.KEPT + timedelta(hours=1)


class Calendar:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.later = timedelta()

    def pass_by(self, time: timedelta) -> None:
        self.later += time


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def store(store_url: str, calendar: Calendar) -> Iterator[Store]:
    with opened_store(store_url, MetaData()) as store:
        store.clock = lambda: utc_now() + calendar.later
        yield store


async def write(store: Store, key: str, times: int = 1) -> None:
    for _ in range(times):
        await store.command(lambda tx: tx.emit(NoteWritten(note_id=key)))


async def numbers(store: Store, key: str) -> list[int]:
    query = select(outbox.c.sequence).where(outbox.c.key == key).order_by(outbox.c.id)
    return [row.sequence for row in await store.query(lambda tx: tx.all(query))]


async def kept(store: Store) -> dict[str, int]:
    return {row.key: row.sequence for row in await store.query(lambda tx: tx.all(select(written)))}


async def test_a_key_that_comes_back_after_it_was_forgotten_goes_on_behind_its_old_numbers(
    store: Store, calendar: Calendar
) -> None:
    await write(store, "old", 5)
    await write(store, "older", 3)
    calendar.pass_by(_LONG)
    await write(store, "in use", 2)
    await store.command(sequences.forget_written)
    assert await kept(store) == {"old": 5, "older": 3, "in use": 2, "": 5}  # new keys begin behind them before they go
    await store.command(sequences.forget_written)
    assert len(await kept(store)) == 4  # who began before the first step may not have seen it
    calendar.pass_by(timedelta(minutes=10))
    await store.command(sequences.forget_written)
    assert await kept(store) == {"in use": 2, "": 5}
    for key in ("old", "new", "in use"):
        await write(store, key, 2)
    assert await numbers(store, "old") == [1, 2, 3, 4, 5, 6, 7]
    assert await numbers(store, "new") == [6, 7]
    assert await numbers(store, "in use") == [1, 2, 3, 4]


async def test_what_is_forgotten_grows_and_never_shrinks(store: Store, calendar: Calendar) -> None:
    for key, times in (("a", 7), ("b", 2)):
        await write(store, key, times)
        calendar.pass_by(_LONG)
        for _ in range(3):
            await store.command(sequences.forget_written)
            calendar.pass_by(timedelta(minutes=10))
    assert await kept(store) == {"": 9}  # b went on behind a


async def test_readers_forget_what_they_read_long_ago(store: Store, calendar: Calendar) -> None:
    await store.command(lambda tx: sequences.lock(tx, "notes", "old"))
    calendar.pass_by(_LONG)
    await store.command(lambda tx: sequences.lock(tx, "notes", "new"))
    await store.command(sequences.forget_read)
    assert await store.query(_read) == ["new"]


def _read(tx: Transaction) -> list[str]:
    return [row.key for row in tx.all(select(inbox_sequences.c.key))]
