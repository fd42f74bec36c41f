"""Stores frozen at one instant: for some milliseconds nobody writes to any of them, then each copy is read at leisure."""

import sqlite3
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from psycopg import sql

from infra.local.common.errors import BackupFailed

_SQLITE = "sqlite:///"
_PATIENCE_SECONDS = 30.0
_ATTEMPT = "200ms"
_PAUSE_SECONDS = 0.05


class Store(Protocol):
    """One store while it is backed up."""

    kind: str

    def hold(self) -> None:
        """Returns once nobody else can write. Raises Busy."""

    def mark(self) -> None:
        """From now on, `copy` means this instant."""

    def let_go(self) -> None:
        """Others can write again."""

    def copy(self, path: Path) -> None: ...

    def close(self) -> None: ...


class Busy(Exception):  # noqa: N818 - it says what happened
    """Somebody writes for longer than a backup may make the others wait."""


def open_store(url: str, programs: Path | None) -> Store:
    """The store at a STORE_URL; `programs` is where `pg_dump` is, by default on the PATH."""
    if url.startswith(_SQLITE):
        return SqliteStore(Path(url.removeprefix(_SQLITE)))
    return PostgresqlStore(url, programs)


@contextmanager
def frozen(urls: Mapping[str, str], programs: Path | None = None) -> Iterator[dict[str, Store]]:
    """All stores by service, marked at one instant: as a power cut would have left them. Raises BackupFailed.

    PostgreSQL first, whose locks may have to be tried again; a store of SQLite waits for one transaction at most.
    """
    with ExitStack() as stack:
        stores = {}
        for service, url in sorted(urls.items(), key=lambda each: each[1].startswith(_SQLITE)):
            stores[service] = open_store(url, programs)
            stack.callback(stores[service].close)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not _marked(stores):
            if time.monotonic() > deadline:
                raise BackupFailed("The stores are too busy to be held for a moment: try again when less is written.")
            time.sleep(_PAUSE_SECONDS)
        yield stores


def _marked(stores: Mapping[str, Store]) -> bool:
    held: list[Store] = []
    try:
        for store in stores.values():
            held.append(store)
            store.hold()
        for store in held:
            store.mark()
    except Busy:
        return False
    else:
        return True
    finally:
        for store in reversed(held):
            store.let_go()


class SqliteStore:
    """A file in WAL mode: a reader sees the instant at which it began, whatever is written later."""

    kind = "sqlite"

    def __init__(self, path: Path) -> None:
        if not path.exists():
            raise BackupFailed(f"{path} does not exist: name the folder of a system that was started at least once.")
        self._writer = sqlite3.connect(path, isolation_level=None, timeout=0.2)
        self._reader = sqlite3.connect(path, isolation_level=None)

    def hold(self) -> None:
        try:
            self._writer.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise Busy from error

    def mark(self) -> None:
        self._reader.execute("BEGIN")
        self._reader.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first reading decides what is seen

    def let_go(self) -> None:
        if self._writer.in_transaction:
            self._writer.execute("ROLLBACK")

    def copy(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as target:
            self._reader.backup(target)

    def close(self) -> None:
        self._reader.close()
        self._writer.close()


class PostgresqlStore:
    """A database: writers are locked out of all tables, and `pg_dump` then reads the snapshot that was exported meanwhile."""

    kind = "postgresql"

    def __init__(self, url: str, programs: Path | None) -> None:
        self._url, self._programs = url, programs
        try:
            self._writer, self._reader = psycopg.connect(url), psycopg.connect(url)
        except psycopg.OperationalError as error:
            raise BackupFailed(f"A database does not answer: {' '.join(str(error).split())}") from error
        self._snapshot = ""

    def hold(self) -> None:
        query = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
        tables = [row[0] for row in self._writer.execute(query)]
        try:
            self._writer.execute(sql.SQL("SET LOCAL lock_timeout = {}").format(sql.Literal(_ATTEMPT)))
            names = sql.SQL(", ").join(map(sql.Identifier, tables))
            self._writer.execute(sql.SQL("LOCK TABLE {} IN SHARE MODE").format(names))
        except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected) as error:
            raise Busy from error

    def mark(self) -> None:
        self._reader.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        row = self._reader.execute("SELECT pg_export_snapshot()").fetchone()
        self._snapshot = row[0] if row else ""

    def let_go(self) -> None:
        self._writer.rollback()

    def copy(self, path: Path) -> None:
        flags = ("--format=custom", "--no-owner", "--no-privileges", f"--snapshot={self._snapshot}", f"--file={path}")
        run_program(self._programs, "pg_dump", *flags, self._url)

    def close(self) -> None:
        self._reader.close()
        self._writer.close()


def fill(url: str, copy: Path, kind: str, programs: Path | None = None) -> None:
    """Puts a copy into an empty store of the same kind. Raises BackupFailed."""
    if not url.startswith(f"{kind}:"):
        raise BackupFailed(f"{copy.stem} was kept as {kind}: restore it into a store of that kind.")
    if kind == "sqlite":
        path = Path(url.removeprefix(_SQLITE))
        if path.exists():
            raise BackupFailed(f"{path} is there already: restore into an empty folder.")
        path.write_bytes(copy.read_bytes())
        return
    with closing(psycopg.connect(url)) as connection:
        if connection.execute("SELECT 1 FROM pg_tables WHERE schemaname = 'public' LIMIT 1").fetchone():
            raise BackupFailed(f"The database of {copy.stem} has tables already: restore into an empty one.")
    flags = ("--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", f"--dbname={url}")
    run_program(programs, "pg_restore", *flags, str(copy))


def sequences_of(url: str) -> dict[tuple[str, str], int]:
    """The last number that the store has given out, by topic and key."""
    with _connected(url) as connection:
        rows = connection.execute("SELECT topic, key, sequence FROM runtime_sequences").fetchall()
    return {(row[0], row[1]): row[2] for row in rows}


def read_everything_again(url: str) -> None:
    """Lets the services read the restored log from its beginning: the offsets are those of another one.

    What they applied they know by its sequence, which is not to be forgotten before: the backup may be older than sequences
    are kept without use.
    """
    now = int(time.time() * 1_000_000)  # as the store keeps instants
    with _connected(url) as connection:
        connection.execute("DELETE FROM runtime_inbox_offsets")
        columns = [each[0] for each in connection.execute("SELECT * FROM runtime_inbox_sequences LIMIT 0").description]
        if "used_at" in columns:  # otherwise the next migration adds it
            connection.execute(f"UPDATE runtime_inbox_sequences SET used_at = {now}")  # noqa: S608 - a number


@contextmanager
def _connected(url: str) -> Iterator[Any]:
    is_file = url.startswith(_SQLITE)
    connection: Any = sqlite3.connect(url.removeprefix(_SQLITE)) if is_file else psycopg.connect(url)
    with closing(connection):
        yield connection
        connection.commit()


def run_program(programs: Path | None, name: str, *arguments: str) -> None:
    """Runs a program of PostgreSQL, at least as new as the server. Raises BackupFailed with what it said."""
    try:
        done = subprocess.run(
            [str(programs / name) if programs else name, *arguments], check=False, capture_output=True, text=True
        )
    except FileNotFoundError as error:
        raise BackupFailed(f"There is no {name}: install the client programs of PostgreSQL.") from error
    if done.returncode:
        raise BackupFailed(f"{name} failed: {' '.join(done.stderr.split())}")
