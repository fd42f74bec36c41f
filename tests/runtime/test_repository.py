"""One change, one save: what a repository hands out is saved once, and so are the events that it collected."""

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import Struct
from sqlalchemy import Column, Integer, MetaData, String, Table, select

from infra.runtime.event import NotYet
from infra.runtime.problem import NotFound, VersionConflict
from infra.runtime.store.repository import Repository
from infra.runtime.store.store import Store
from infra.runtime.store.tables import outbox
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import Instant
from tests.support.messaging import NoteWritten, opened_store

metadata = MetaData()
notes = Table(
    "notes",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("text", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated_at", Instant, nullable=False),
)


@dataclass(kw_only=True)
class Note:
    name: str
    text: str = ""
    version: int = 1
    updated_at: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    told: list[str] = field(default_factory=list)

    @property
    def has_told(self) -> bool:
        return bool(self.told)

    def write(self, text: str) -> None:
        self.text = text
        self.told.append(text)


class Notes(Repository[Note]):
    resource = "note"
    writes = 0

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> Note | None:
        query = select(notes).where(notes.c.name == key)
        rows = tx.lock(query) if lock else tx.all(query)
        return Note(name=key, text=rows[0].text, version=rows[0].version, updated_at=rows[0].updated_at) if rows else None

    def _key(self, entity: Note) -> str:
        return entity.name

    def _state(self, entity: Note) -> Mapping[str, Any]:
        return {"text": entity.text}

    def _write(self, tx: Transaction, changed: Sequence[Note]) -> None:
        self.writes += len(changed)
        for note in changed:
            values = {"text": note.text, "version": note.version, "updated_at": note.updated_at}
            tx.execute(notes.update().where(notes.c.name == note.name).values(values))

    def _events(self, entity: Note) -> Iterable[Struct]:
        told, entity.told = entity.told, []
        return [NoteWritten(note_id=entity.name, text=text) for text in told]


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    with opened_store(store_url, metadata) as store:
        await store.command(lambda tx: tx.insert(notes, {"name": "a", "text": "", "version": 1, "updated_at": tx.now}))
        yield store


@pytest.fixture
def repository() -> Notes:
    return Notes()


async def kept(store: Store) -> tuple[str, int, list[str]]:
    """The text and the version of the note, and what was emitted of it."""
    row = await store.query(lambda tx: tx.one(select(notes)))
    assert row is not None
    emitted = await store.query(lambda tx: tx.all(select(outbox).order_by(outbox.c.id)))
    return row.text, row.version, [record.payload.decode() for record in emitted]


async def test_a_change_is_saved_once_with_its_events(store: Store, repository: Notes) -> None:
    def change(tx: Transaction) -> None:
        with repository.change(tx, "a") as note:
            note.write("one")
            note.write("two")

    await store.command(change)
    text, version, told = await kept(store)
    assert (text, version, repository.writes, len(told)) == ("two", 2, 1, 2)


async def test_a_block_that_changes_nothing_writes_nothing(store: Store, repository: Notes) -> None:
    def look(tx: Transaction) -> None:
        with repository.change(tx, "a"):
            pass

    await store.command(look)
    assert (await kept(store), repository.writes) == (("", 1, []), 0)


async def test_what_is_told_has_a_version_of_its_own_though_nothing_differs(store: Store, repository: Notes) -> None:
    def same(tx: Transaction) -> None:
        with repository.change(tx, "a") as note:
            note.write("")

    await store.command(same)
    text, version, told = await kept(store)
    assert (text, version, len(told)) == ("", 2, 1)


async def test_a_block_that_raises_saves_nothing(store: Store, repository: Notes) -> None:
    def fail(tx: Transaction) -> None:
        with suppress(VersionConflict), repository.change(tx, "a") as note:
            note.write("one")
            raise VersionConflict(current_version=1)

    await store.command(fail)
    assert (await kept(store), repository.writes) == (("", 1, []), 0)


async def test_a_refusal_that_leaves_a_trace_saves(store: Store, repository: Notes) -> None:
    def refuse(tx: Transaction) -> None:
        tx.keeps_refusal = True
        with repository.change(tx, "a") as note:
            note.write("one")
            raise VersionConflict(current_version=1)

    with pytest.raises(VersionConflict):
        await store.command(refuse)
    assert (await kept(store))[:2] == ("one", 2)


async def test_a_second_change_inside_the_first_is_refused(store: Store, repository: Notes) -> None:
    def twice(tx: Transaction) -> None:
        with repository.change(tx, "a") as outer, repository.change(tx, "a") as inner:
            outer.write("outer")
            inner.write("inner")

    with pytest.raises(RuntimeError, match="in a change already"):
        await store.command(twice)


async def test_one_change_after_another_sees_the_first(store: Store, repository: Notes) -> None:
    def both(tx: Transaction) -> None:
        for word in ("one", "two"):
            with repository.change(tx, "a") as note:
                note.write(f"{note.text}{word}")

    await store.command(both)
    assert (await kept(store))[:2] == ("onetwo", 3)


async def test_what_is_not_there(store: Store, repository: Notes) -> None:
    def look(tx: Transaction) -> None:
        assert repository.find(tx, "b") is None
        with repository.change_if_known(tx, "b") as note:
            assert note is None
        with pytest.raises(NotFound):
            repository.get(tx, "b")
        with pytest.raises(NotFound), repository.change(tx, "b"):
            pass
        with pytest.raises(NotYet), repository.change_awaited(tx, "b"):
            pass

    await store.command(look)


async def test_the_latest_row_is_kept_whatever_the_order(store: Store) -> None:
    def keep(tx: Transaction, text: str, version: int) -> bool:
        return tx.keep_latest(notes, ["name"], name="kept", text=text, version=version, updated_at=tx.now)

    taken = [await store.command(lambda tx, v=version: keep(tx, f"v{v}", v)) for version in (2, 1, 2, 3)]  # type: ignore[misc]
    assert taken == [True, False, False, True]
    assert await store.query(lambda tx: tx.scalar(select(notes.c.text).where(notes.c.name == "kept"))) == "v3"
