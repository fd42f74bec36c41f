"""A store on PostgreSQL, which any number of processes may share."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from contextvars import copy_context
from typing import Any, LiteralString, TypeVar

import psycopg
from msgspec import Struct
from psycopg import errors
from sqlalchemy import Connection, MetaData
from sqlalchemy.exc import DBAPIError

from infra.runtime.problem import LockTimeout, Overloaded, Problem, StoreUnavailable
from infra.runtime.store import tables
from infra.runtime.store.base import BaseStore, Clock, engine_of, run_body, utc_now
from infra.runtime.store.migrations.chains import Chain
from infra.runtime.store.migrations.standing import require
from infra.runtime.store.outbox import Outbox, SharedOutbox
from infra.runtime.store.transaction import Publications, Transaction

T = TypeVar("T")
_CONNECT_SECONDS = 5
_ANSWER_SECONDS = 15.0  # for one transaction: longer than it may wait for locks, and than callers wait
# We say BEGIN. The driver would ask the server as often, and could not set the time limit with it: one of the transaction, not of
# the session, which a pooler may give to others.
_COMMAND: LiteralString = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL lock_timeout = '3s'"
_QUERY: LiteralString = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_TABLES: LiteralString = "BEGIN"
_LOCK = "SELECT pg_advisory_xact_lock(hashtext('comptoir tables'))"
_TOOK_TOO_LONG = (errors.LockNotAvailable, errors.DeadlockDetected, errors.SerializationFailure)
_AWAY = ("08", "28", "3D", "57P", "533")
"""SQLSTATE of lost connections, refused passwords, missing databases, a server that stops, too many connections."""


class Pool(Struct, frozen=True, kw_only=True):
    """The connections of one process."""

    size: int = 8
    """How many transactions run at once; each has a connection and a thread. The relay has a connection more."""
    wait_seconds: float = 5.0
    """How long a transaction waits for its turn before it is refused."""
    direct_url: str = ""
    """The way to the same database past a pooler that shares sessions (PgBouncer); empty where there is none."""


class PostgresqlStore(BaseStore):
    """Transactions in worker threads. Commands are READ COMMITTED with row locks and a lock time-out; what one query reads is of
    one moment. Raises LockTimeout, Overloaded, and StoreUnavailable when the server is away.
    """

    def __init__(self, url: str, publications: Publications, *, pool: Pool, clock: Clock = utc_now) -> None:
        super().__init__(publications, clock=clock)
        self._direct_url = pool.direct_url or url
        self._size, self._wait_seconds = pool.size, pool.wait_seconds
        self._threads = ThreadPoolExecutor(pool.size, thread_name_prefix="store")
        self._free = asyncio.Semaphore(pool.size)
        options: dict[str, Any] = {"connect_timeout": _CONNECT_SECONDS}
        if pool.direct_url:
            options["prepare_threshold"] = None  # a statement that was prepared in one session is unknown in the next
        self._engine = engine_of(
            url.replace("postgresql://", "postgresql+psycopg://", 1),
            pool_size=pool.size,
            max_overflow=0,
            isolation_level="AUTOCOMMIT",
            connect_args=options,
        )

    async def command(self, body: Callable[[Transaction], T]) -> T:
        tx, result = await self._in_thread(_COMMAND, body)
        return self._ended(tx, result)

    async def query(self, body: Callable[[Transaction], T]) -> T:
        tx, result = await self._in_thread(_QUERY, body)
        return self._ended(tx, result)

    async def long_query(self, body: Callable[[Transaction], T]) -> T:
        return await self.query(body)

    def outbox(self) -> Outbox:
        return SharedOutbox(self._direct_url)

    def require(self, chains: Sequence[Chain], service: str) -> None:
        with _as_problems(), self._begun(_QUERY) as connection:
            require(connection, chains, service)

    def create_tables(self, *metadata: MetaData) -> None:
        with _as_problems(), self._begun(_TABLES) as connection:
            connection.exec_driver_sql(_LOCK)  # two that make the same tables at once fail on the catalogue of types
            for each in (tables.metadata, *metadata):
                each.create_all(connection)

    def close(self) -> None:
        self._threads.shutdown()  # a cancelled caller leaves its transaction running: it ends before its connection goes
        self._engine.dispose()

    async def _in_thread(self, begin: LiteralString, body: Callable[[Transaction], T]) -> tuple[Transaction, T | Problem]:
        await self._turn()
        here, loop = copy_context(), asyncio.get_running_loop()

        def ended(_: Future[Any]) -> None:
            with suppress(RuntimeError):  # the loop was closed meanwhile
                loop.call_soon_threadsafe(self._free.release)

        running = self._threads.submit(here.run, self._run, begin, body)
        running.add_done_callback(ended)  # not when the caller ends, who may be cancelled while its transaction goes on
        try:
            async with asyncio.timeout(_ANSWER_SECONDS):
                return await asyncio.wrap_future(running)
        except TimeoutError as error:  # a server that is frozen, or behind a network that swallows everything
            raise StoreUnavailable from error

    async def _turn(self) -> None:
        """Raises Overloaded: better to say so soon than to make everybody wait longer and longer."""
        if not self._free.locked():
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(self._wait_seconds):
                await self._free.acquire()
        except TimeoutError as error:
            raise Overloaded(retry_after=max(1, round(self._wait_seconds))) from error

    def _run(self, begin: LiteralString, body: Callable[[Transaction], T]) -> tuple[Transaction, T | Problem]:
        with _as_problems(), self._begun(begin) as connection:
            tx = self._transaction(connection)
            return tx, run_body(tx, body)

    @contextmanager
    def _begun(self, begin: LiteralString) -> Iterator[Connection]:
        with self._connected(begin) as connection, connection.begin():
            yield connection

    def _connected(self, begin: LiteralString) -> Connection:
        """A connection on which a transaction has begun.

        One that was lost while nobody used it (the server was restarted) is replaced: nothing was done on it yet.
        """
        left = self._size
        while True:
            connection = self._engine.connect()
            driver: Any = connection.connection.driver_connection
            try:
                driver.execute(begin, prepare=False)  # several statements cannot be prepared
            except psycopg.Error:
                connection.invalidate()
                connection.close()
                if left == 0:  # this one was new
                    raise
                left -= 1
            else:
                return connection


@contextmanager
def _as_problems() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        if (problem := _problem(error.orig)) is None:
            raise
        raise problem from error
    except psycopg.Error as error:  # from BEGIN: the server is away, or is one that may only be read
        raise StoreUnavailable from error


def _problem(error: BaseException | None) -> Problem | None:
    if isinstance(error, _TOOK_TOO_LONG):
        return LockTimeout()
    if isinstance(error, psycopg.OperationalError):
        # the driver itself finds a lost connection: then there is no SQLSTATE
        return StoreUnavailable() if (error.sqlstate or "08").startswith(_AWAY) else None
    return None
