"""The step that migrates a store, on both databases: rows stay, two at once are right, and what does not fit is refused."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    select,
    text,
)
from sqlalchemy.exc import IntegrityError

from infra.runtime.events.publications import EventPublications
from infra.runtime.store.migrations.autogenerate import write_revision
from infra.runtime.store.migrations.chains import Chain, DataRefused, chains_of
from infra.runtime.store.migrations.copies import Copies
from infra.runtime.store.migrations.migrate import locked, migrate, pending
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.transaction import Transaction

_ROW_ID = BigInteger().with_variant(Integer, "sqlite")


def things(*more: Any, kinds: str = "'a'", length: int = 5) -> MetaData:
    """A table with a check, a short text and a unique index, and another that refers to it."""
    metadata = MetaData()
    Table(
        "things",
        metadata,
        Column("number", _ROW_ID, primary_key=True, autoincrement=True),
        Column("kind", String(1), nullable=False),
        Column("words", String(length), nullable=False),
        *more,
        CheckConstraint(f"kind IN ({kinds})", name="known_kind"),
        Index("by_words", "words", unique=True),
        sqlite_autoincrement=True,
    )
    Table("parts", metadata, Column("number", Integer, ForeignKey("things.number"), primary_key=True))
    return metadata


class Scratch:
    """A service `shelving` of which the code has more and more revisions."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url

    def chains(self, metadata: MetaData) -> tuple[Chain, Chain]:
        return chains_of("shelving", self.folder, metadata)

    def revise(self, metadata: MetaData, message: str) -> Path:
        """Writes the next revision with the developers' command."""
        return write_revision(self.chains(metadata)[1], message)

    def migrate(self, metadata: MetaData, release: str = "1.0.0") -> bool:
        return migrate(self.url, self.chains(metadata), release)

    @contextmanager
    def opened(self, metadata: MetaData) -> Iterator[Store]:
        store = open_store(self.url, EventPublications((), {}))
        try:
            store.require(self.chains(metadata), "shelving")
            yield store
        finally:
            store.close()


@pytest.fixture
def scratch(tmp_path: Path, store_url: str) -> Scratch:
    made = Scratch(tmp_path / "revisions with a space", store_url)
    made.folder.mkdir()
    made.revise(things(), "Things and their parts")
    return made


async def filled(scratch: Scratch, metadata: MetaData) -> None:
    """Two things, of which the second is gone, and a part of the first."""
    thing, part = metadata.tables["things"], metadata.tables["parts"]

    def body(tx: Transaction) -> None:
        tx.insert(thing, {"kind": "a", "words": "one"}, {"kind": "a", "words": "two"})
        tx.execute(thing.delete().where(thing.c.number == 2))
        tx.insert(part, {"number": 1})

    scratch.migrate(metadata)
    with scratch.opened(metadata) as store:
        await store.command(body)


async def rows(store: Store, table: Table) -> Sequence[tuple[Any, ...]]:
    return [tuple(row) for row in await store.query(lambda tx: tx.all(select(table).order_by(*table.primary_key)))]


async def test_a_revision_changes_the_tables_and_the_rows_stay(scratch: Scratch) -> None:
    await filled(scratch, things())
    later = things(Column("note", String(9)), kinds="'a', 'b'", length=50)
    written = scratch.revise(later, "Notes, and longer words")
    assert 'COMPATIBLE_SINCE = "0002"' in written.read_text()  # another type of a column may be too much for older code
    written.write_text(
        written.read_text().replace(
            "        table.add_column",
            '        table.drop_constraint("known_kind", type_="check")\n'
            "        table.create_check_constraint(\"known_kind\", \"kind IN ('a', 'b')\")\n"
            "        table.add_column",
        )
    )
    assert scratch.migrate(later, "2.0.0")
    assert not scratch.migrate(later, "2.0.0")
    thing, part = later.tables["things"], later.tables["parts"]
    with scratch.opened(later) as store:
        assert await rows(store, thing) == [(1, "a", "one", None)]
        assert await rows(store, part) == [(1,)]
        await store.command(lambda tx: tx.insert(thing, {"kind": "b", "words": "a text of more than five", "note": "n"}))
        assert [row[0] for row in await rows(store, thing)] == [1, 3]  # a number is given out once
        for wrong in ({"kind": "c", "words": "x"}, {"kind": "a", "words": "one"}):
            with pytest.raises(IntegrityError):
                await store.command(lambda tx, wrong=wrong: tx.insert(thing, wrong))  # type: ignore[misc]
        with pytest.raises(IntegrityError):
            await store.command(lambda tx: tx.insert(part, {"number": 99}))


def test_a_default_that_an_earlier_revision_added_is_no_change(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path, "sqlite://")
    scratch.revise(things(), "Things")
    later = things(Column("key", String(9), nullable=False, server_default=""))
    scratch.revise(later, "Keys")
    written = scratch.revise(later, "Nothing")
    assert "alter_column" not in written.read_text()


async def test_a_trigger_stays_when_its_table_is_made_again(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "revisions", f"sqlite:///{tmp_path}/store.db")
    scratch.folder.mkdir()
    scratch.revise(things(), "Things")
    scratch.migrate(things())
    with locked(scratch.url) as connection:
        connection.execute(text("CREATE TRIGGER kept BEFORE DELETE ON things BEGIN SELECT RAISE(ABORT, 'never'); END"))
    later = things(length=50)
    scratch.revise(later, "Longer words")
    scratch.migrate(later)
    with locked(scratch.url) as connection:
        assert connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all() == ["kept"]


async def test_code_whose_migration_did_not_run_is_refused_in_one_sentence(scratch: Scratch) -> None:
    later = things(Column("note", String(9)))
    with (
        pytest.raises(
            DataRefused, match=r"have no revision and .* needs \d{4}: run `python -m impl migrate shelving` first\.$"
        ),
        scratch.opened(things()),
    ):
        pytest.fail("it started")
    scratch.migrate(things())
    scratch.revise(later, "Notes")
    with pytest.raises(DataRefused) as refused, scratch.opened(later):
        pytest.fail("it started")
    assert str(refused.value) == (
        "the tables of SHELVING in its store are at revision 0001 and this release needs 0002: "
        "run `python -m impl migrate shelving` first."
    )


async def test_older_code_goes_on_beside_a_revision_that_only_adds_and_starts_on_it(scratch: Scratch) -> None:
    await filled(scratch, things())
    older = Scratch(scratch.folder.parent / "older", scratch.url)
    older.folder.mkdir()
    for path in scratch.folder.glob("*.py"):
        (older.folder / path.name).write_text(path.read_text())
    later = things(Column("note", String(9)), Column("rank", Integer, nullable=False, server_default="7"))
    with older.opened(things()) as running:
        assert 'COMPATIBLE_SINCE = "0001"' in scratch.revise(later, "Notes and ranks").read_text()
        scratch.migrate(later, "2.0.0")
        await running.command(lambda tx: tx.insert(things().tables["things"], {"kind": "a", "words": "three"}))
    with older.opened(things()) as started:
        assert len(await rows(started, things().tables["things"])) == 2
    assert not older.migrate(things())  # its step has nothing to do, and takes nothing back
    with scratch.opened(later) as store:
        assert [row[-1] for row in await rows(store, later.tables["things"])] == [7, 7]
    contracted = scratch.revise(things(), "Notes and ranks are gone")
    assert 'COMPATIBLE_SINCE = "0003"' in contracted.read_text()
    scratch.migrate(things(), "3.0.0")
    sentence = (
        "the tables of SHELVING in its store are at revision 0003, on which code older than revision 0003 may not run, and this "
        "release knows revision 0001: start release 3.0.0 or a later one, or restore what was kept before the upgrade."
    )
    with pytest.raises(DataRefused) as refused, older.opened(things()):
        pytest.fail("it started")
    assert str(refused.value) == sentence
    with pytest.raises(DataRefused, match=re.escape(sentence)):
        older.migrate(things())


async def test_rows_that_do_not_fit_are_refused_and_nothing_is_done(scratch: Scratch) -> None:
    await filled(scratch, things())
    later = things(Column("rank", Integer, nullable=False))
    scratch.revise(later, "Ranks")
    with pytest.raises(DataRefused, match=r"its store was left as it is: .*(rank|NOT NULL).*; mend that, then migrate again"):
        scratch.migrate(later)
    with locked(scratch.url) as connection:
        assert connection.execute(text("SELECT words FROM things")).scalars().all() == ["one"]


def test_tables_that_no_release_wrote_are_refused(scratch: Scratch) -> None:
    with locked(scratch.url) as connection:
        connection.execute(text("CREATE TABLE things (number INTEGER PRIMARY KEY)"))
    with pytest.raises(
        DataRefused, match=r"no revisions and is not of release 0\.1\.0 \(parts, runtime_\w+, runtime_\w+ differ\)"
    ):
        scratch.migrate(things())


def test_steps_that_start_at_once_are_right(scratch: Scratch) -> None:
    later = things(Column("note", String(9)))
    for metadata, release in ((things(), "1.0.0"), (later, "2.0.0")):
        if release == "2.0.0":
            scratch.revise(later, "Notes")
        with ThreadPoolExecutor(4) as pool:
            done = list(pool.map(lambda _, tables=metadata: scratch.migrate(tables), range(4)))
        assert sorted(done) == [False, False, False, True]


def test_a_step_on_a_new_file_waits_for_the_one_before(tmp_path: Path) -> None:
    """A step that had first to change the file's journal was refused here now and then, with "database is locked"."""
    scratch = Scratch(tmp_path / "revisions", f"sqlite:///{tmp_path}/shelving.db")
    scratch.folder.mkdir()
    scratch.revise(things(), "Things")
    with closing(sqlite3.connect(tmp_path / "shelving.db", isolation_level=None)) as before, ThreadPoolExecutor(1) as pool:
        before.execute("BEGIN IMMEDIATE")
        step = pool.submit(scratch.migrate, things())
        with pytest.raises(TimeoutError):
            step.result(0.5)
        before.execute("COMMIT")
        assert step.result()


async def test_a_copy_is_as_it_was_and_an_upgrade_that_was_broken_off_keeps_it(tmp_path: Path) -> None:
    scratch = Scratch(tmp_path / "revisions", f"sqlite:///{tmp_path}/shelving.db")
    scratch.folder.mkdir()
    scratch.revise(things(), "Things")
    urls, folder = {"shelving": scratch.url}, tmp_path / "before-upgrade"
    assert not pending(scratch.url, scratch.chains(things()))  # an empty one has nothing to lose
    await filled(scratch, things())
    later = things(Column("note", String(9)))
    scratch.revise(later, "Notes")
    assert pending(scratch.url, scratch.chains(later))
    Copies(folder).keep(urls)  # and then the step is killed
    with locked(scratch.url) as connection:
        connection.execute(text("DELETE FROM parts"))
    again = Copies(folder)
    again.keep(urls)
    scratch.migrate(later)
    again.finish()
    with locked(f"sqlite:///{folder}/shelving.db") as connection:
        assert connection.execute(text("SELECT count(*) FROM parts")).scalar() == 1
    assert {path.name for path in tmp_path.glob("before-upgrade*")} == {"before-upgrade"}  # noqa: ASYNC240 - a folder in memory
