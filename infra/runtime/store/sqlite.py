"""A store on SQLite, for one process."""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import Any, TypeVar

from sqlalchemy import Connection, MetaData, event
from sqlalchemy.pool import StaticPool

from infra.runtime.store import tables
from infra.runtime.store.base import BaseStore, Clock, engine_of, run_body, utc_now
from infra.runtime.store.migrations.chains import Chain
from infra.runtime.store.migrations.standing import require
from infra.runtime.store.outbox import Outbox, OwnOutbox
from infra.runtime.store.transaction import Publications, Transaction

T = TypeVar("T")
_TURN_SECONDS = 0.005
_LONG_QUERIES = 2  # at once: more would only share the same core and Python's lock
_BEGIN = "BEGIN IMMEDIATE"  # sent by us: a listener to SQLAlchemy's event `begin` makes every statement a tenth slower


class SqliteStore(BaseStore):
    """One process, one writing connection (`BEGIN IMMEDIATE`), WAL; a transaction is short, so it runs inline.

    Long queries have threads, each with a connection of its own: it reads a snapshot, beside the one that writes.
    """

    def __init__(self, url: str, publications: Publications, *, clock: Clock = utc_now) -> None:
        super().__init__(publications, clock=clock)
        in_memory_folder = "/dev/shm/" in url  # noqa: S108 - not a temporary file: synchronous makes no difference there
        self._writer = _sqlite_connection(url, "OFF" if in_memory_folder else "NORMAL", read_only=False)
        self._reader: Connection | None = None
        self._url = url
        self._apart = _Apart(url)
        self._spent = 0.0  # seconds in transactions since the last turn

    async def command(self, body: Callable[[Transaction], T]) -> T:
        return await self._inline(self.command_now, body)

    async def query(self, body: Callable[[Transaction], T]) -> T:
        return await self._inline(self.query_now, body)

    async def _inline(self, run: Callable[[Callable[[Transaction], T]], T], body: Callable[[Transaction], T]) -> T:
        """Who runs one transaction after the other never waits: after some of them, others have their turn."""
        if self._spent > _TURN_SECONDS:
            self._spent = 0.0
            await asyncio.sleep(0)
        began = time.perf_counter()
        try:
            return run(body)
        finally:
            self._spent += time.perf_counter() - began

    async def long_query(self, body: Callable[[Transaction], T]) -> T:
        return await self._apart.run(lambda connection: body(self._transaction(connection)))

    def command_now(self, body: Callable[[Transaction], T]) -> T:
        """As `command`, for callers on the event loop that need no await."""
        tx = self._transaction(self._writer)
        with self._writer.begin():
            self._writer.exec_driver_sql(_BEGIN)
            result = run_body(tx, body)
        return self._ended(tx, result)

    def query_now(self, body: Callable[[Transaction], T]) -> T:
        """As `query`, for callers on the event loop that need no await."""
        if self._reader is None:
            self._reader = _sqlite_connection(self._url, "OFF", read_only=True)
        return body(self._transaction(self._reader))

    def outbox(self) -> Outbox:
        return OwnOutbox(self)

    def require(self, chains: Sequence[Chain], service: str) -> None:
        with self._writer.begin():
            require(self._writer, chains, service)

    def create_tables(self, *metadata: MetaData) -> None:
        with self._writer.begin():
            self._writer.exec_driver_sql(_BEGIN)
            for each in (tables.metadata, *metadata):
                each.create_all(self._writer)

    def close(self) -> None:
        self._apart.close()
        for connection in (self._writer, self._reader):
            if connection is not None:
                _closed(connection)


class _Apart:
    """Threads that read, each with a connection of its own, which is opened when it is first needed."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._threads = ThreadPoolExecutor(_LONG_QUERIES, thread_name_prefix="long query")
        self._mine = threading.local()
        self._connections: list[Connection] = []

    async def run(self, body: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, copy_context().run, self._read, body)

    def close(self) -> None:
        """A caller who was cancelled leaves its query running: it is told to end, as nobody waits for it."""
        for connection in self._connections:
            driver: Any = connection.connection.driver_connection
            driver.interrupt()
        self._threads.shutdown(cancel_futures=True)
        for connection in self._connections:
            _closed(connection)

    def _read(self, body: Callable[[Connection], T]) -> T:
        connection = self._connection()
        connection.exec_driver_sql("BEGIN")  # the first statement decides which moment is read
        try:
            return body(connection)
        finally:
            connection.exec_driver_sql("ROLLBACK")

    def _connection(self) -> Connection:
        if not hasattr(self._mine, "connection"):
            self._mine.connection = _sqlite_connection(self._url, "OFF", read_only=True)
            self._connections.append(self._mine.connection)
        connection: Connection = self._mine.connection
        return connection


def _closed(connection: Connection) -> None:
    connection.close()
    connection.engine.dispose()


def _sqlite_connection(url: str, synchronous: str, *, read_only: bool) -> Connection:
    # the thread that closes a connection, or interrupts it, may be another than the one that uses it
    engine = engine_of(url, poolclass=StaticPool, connect_args={"check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _configure(dbapi_connection: Any, _record: Any) -> None:
        dbapi_connection.isolation_level = None  # the driver must not begin transactions: we say BEGIN IMMEDIATE
        # secure_delete: what is deleted is overwritten, so that the file has nothing of a person who was erased
        pragmas = [
            "journal_mode=WAL",
            f"synchronous={synchronous}",
            "busy_timeout=5000",
            "foreign_keys=ON",
            "secure_delete=ON",
        ]
        for pragma in [*pragmas, "query_only=ON"] if read_only else pragmas:
            dbapi_connection.execute(f"PRAGMA {pragma}")

    if read_only:  # each statement by itself: nothing can write between two of them on the one event loop
        return engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    return engine.connect()
