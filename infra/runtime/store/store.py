"""A service's database: SQLite inline on the event loop, PostgreSQL in worker threads, one interface over both."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, MetaData, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from infra.runtime.problem import LockTimeout, Problem
from infra.runtime.store import tables
from infra.runtime.store.migrations.chains import Chain
from infra.runtime.store.migrations.standing import require
from infra.runtime.store.transaction import Publications, Transaction

T = TypeVar("T")
Clock = Callable[[], datetime]
_LOCK_TIMEOUTS = {"55P03", "40P01", "40001"}  # lock_not_available, deadlock_detected, serialization_failure
_LOCK_TIMEOUT_MS = 3000
_LOCK = "SELECT pg_advisory_xact_lock(hashtext('comptoir tables'))"
_BEGIN = "BEGIN IMMEDIATE"  # sent by us: a listener to SQLAlchemy's event `begin` makes every statement a tenth slower


def utc_now() -> datetime:
    """The current instant, in UTC."""
    return datetime.now(UTC)


class Store(Protocol):
    """What a workflow, a job or the runtime may ask of a store."""

    on_emit: Callable[[], None]
    """Called after a commit that put events into the outbox."""
    on_schedule: Callable[[], None]
    """Called after a commit that scheduled jobs."""
    clock: Clock
    """Where `tx.now` comes from."""

    async def command(self, body: Callable[[Transaction], T]) -> T:
        """Runs `body` in one writing transaction and returns its result; rolls back when it raises."""
        ...

    async def query(self, body: Callable[[Transaction], T]) -> T:
        """Runs `body` in one transaction that may only read."""
        ...

    def require(self, chains: Sequence[Chain], service: str) -> None:
        """Raises DataRefused unless the code at hand may run on the tables as they are: a service never changes them."""
        ...

    def create_tables(self, *metadata: MetaData) -> None:
        """Makes the runtime's and other tables at once, without revisions: for tests."""
        ...

    def close(self) -> None: ...


def open_store(url: str, publications: Publications, *, clock: Clock = utc_now) -> "Store":
    """The store at a SQLAlchemy URL: `sqlite:///file` or `postgresql://…`. Raises ValueError for another kind."""
    if url.startswith("sqlite:///"):
        return SqliteStore(url, publications, clock=clock)
    if url.startswith("postgresql://"):
        return PostgresqlStore(url.replace("postgresql://", "postgresql+psycopg://", 1), publications, clock=clock)
    raise ValueError(f"STORE_URL {url!r}: use sqlite:///FILE or postgresql://…")


def _noop() -> None:
    """Nothing listens yet."""


class _BaseStore:
    """What both kinds share: tables, the shape of a transaction, and what is woken after a commit."""

    def __init__(self, publications: Publications, *, clock: Clock) -> None:
        self.publications = publications
        self.clock = clock
        self.on_emit: Callable[[], None] = _noop
        self.on_schedule: Callable[[], None] = _noop

    def _transaction(self, connection: Connection) -> Transaction:
        return Transaction(connection=connection, now=self.clock(), publications=self.publications)

    def _ended(self, tx: Transaction, result: T | Problem) -> T:
        """After the commit: wakes relay and jobs, then returns the result or raises the refusal that was kept."""
        if tx.has_emitted:
            self.on_emit()
        if tx.has_scheduled:
            self.on_schedule()
        if isinstance(result, Problem):
            raise result
        return result


def _run_body(tx: Transaction, body: Callable[[Transaction], T]) -> T | Problem:
    """The result of the body, or the refusal whose changes are kept; its events are then in the outbox."""
    result: T | Problem
    try:
        result = body(tx)
    except Problem as problem:
        if not tx.keeps_refusal:
            raise
        result = problem
    tx.write_events()
    return result


def _engine(url: str, **options: Any) -> Engine:
    encoder = msgspec.json.Encoder()
    return create_engine(
        url, json_serializer=lambda value: encoder.encode(value).decode(), json_deserializer=msgspec.json.decode, **options
    )


class SqliteStore(_BaseStore):
    """One process, one writing connection (`BEGIN IMMEDIATE`), WAL; a transaction is short, so it runs inline."""

    def __init__(self, url: str, publications: Publications, *, clock: Clock = utc_now) -> None:
        super().__init__(publications, clock=clock)
        in_memory_folder = "/dev/shm/" in url  # noqa: S108 - not a temporary file: synchronous makes no difference there
        self._writer = _sqlite_connection(url, "OFF" if in_memory_folder else "NORMAL", read_only=False)
        self._reader: Connection | None = None
        self._url = url

    async def command(self, body: Callable[[Transaction], T]) -> T:
        return self.command_now(body)

    async def query(self, body: Callable[[Transaction], T]) -> T:
        return self.query_now(body)

    def command_now(self, body: Callable[[Transaction], T]) -> T:
        """As `command`, for callers on the event loop that need no await."""
        tx = self._transaction(self._writer)
        with self._writer.begin():
            self._writer.exec_driver_sql(_BEGIN)
            result = _run_body(tx, body)
        return self._ended(tx, result)

    def query_now(self, body: Callable[[Transaction], T]) -> T:
        """As `query`, for callers on the event loop that need no await."""
        if self._reader is None:
            self._reader = _sqlite_connection(self._url, "OFF", read_only=True)
        return body(self._transaction(self._reader))

    def require(self, chains: Sequence[Chain], service: str) -> None:
        with self._writer.begin():
            require(self._writer, chains, service)

    def create_tables(self, *metadata: MetaData) -> None:
        with self._writer.begin():
            self._writer.exec_driver_sql(_BEGIN)
            for each in (tables.metadata, *metadata):
                each.create_all(self._writer)

    def close(self) -> None:
        for connection in (self._writer, self._reader):
            if connection is not None:
                connection.close()
                connection.engine.dispose()


def _sqlite_connection(url: str, synchronous: str, *, read_only: bool) -> Connection:
    engine = _engine(url, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def _configure(dbapi_connection: Any, _record: Any) -> None:
        dbapi_connection.isolation_level = None  # the driver must not begin transactions: we say BEGIN IMMEDIATE
        pragmas = ["journal_mode=WAL", f"synchronous={synchronous}", "busy_timeout=5000", "foreign_keys=ON"]
        for pragma in [*pragmas, "query_only=ON"] if read_only else pragmas:
            dbapi_connection.execute(f"PRAGMA {pragma}")

    if read_only:  # each statement by itself: nothing can write between two of them on the one event loop
        return engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    return engine.connect()


class PostgresqlStore(_BaseStore):
    """Transactions in worker threads, READ COMMITTED with row locks and a lock time-out."""

    def __init__(self, url: str, publications: Publications, *, clock: Clock = utc_now, pool_size: int = 8) -> None:
        super().__init__(publications, clock=clock)
        self._threads = ThreadPoolExecutor(pool_size, thread_name_prefix="store")
        self._engine = _engine(
            url, pool_size=pool_size, max_overflow=0, connect_args={"options": f"-c lock_timeout={_LOCK_TIMEOUT_MS}"}
        )
        self._reading = self._engine.execution_options(postgresql_readonly=True)

    async def command(self, body: Callable[[Transaction], T]) -> T:
        tx, result = await self._in_thread(self._engine, body)
        return self._ended(tx, result)

    async def query(self, body: Callable[[Transaction], T]) -> T:
        tx, result = await self._in_thread(self._reading, body)
        return self._ended(tx, result)

    async def _in_thread(self, engine: Engine, body: Callable[[Transaction], T]) -> tuple[Transaction, T | Problem]:
        here = copy_context()
        return await asyncio.get_running_loop().run_in_executor(self._threads, here.run, self._run, engine, body)

    def _run(self, engine: Engine, body: Callable[[Transaction], T]) -> tuple[Transaction, T | Problem]:
        try:
            with engine.begin() as connection:
                tx = self._transaction(connection)
                return tx, _run_body(tx, body)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) in _LOCK_TIMEOUTS:
                raise LockTimeout from error
            raise

    def require(self, chains: Sequence[Chain], service: str) -> None:
        with self._engine.begin() as connection:
            require(connection, chains, service)

    def create_tables(self, *metadata: MetaData) -> None:
        with self._engine.begin() as connection:
            connection.exec_driver_sql(_LOCK)  # two that make the same tables at once fail on the catalogue of types
            for each in (tables.metadata, *metadata):
                each.create_all(connection)

    def close(self) -> None:
        self._threads.shutdown()  # a cancelled caller leaves its transaction running: it ends before its connection goes
        self._engine.dispose()
