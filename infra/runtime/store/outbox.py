"""How the relay reads the outbox. Where several processes share a database, one of them sends at a time."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, LiteralString, Protocol, TypeVar

import psycopg
from psycopg import sql
from psycopg.rows import namedtuple_row
from sqlalchemy import bindparam, select

from infra.runtime.problem import StoreUnavailable
from infra.runtime.store.tables import outbox
from infra.runtime.store.transaction import Transaction
from infra.runtime.store.types import instant_of

T = TypeVar("T")
_OLDEST = select(outbox).order_by(outbox.c.id).limit(bindparam("most"))
_FORGET = outbox.delete().where(outbox.c.id == bindparam("row_id"))

_TURN = "hashtext('comptoir relay')"
_TRY = f"SELECT pg_try_advisory_lock({_TURN})"
_TELL = "NOTIFY runtime_outbox"
_LISTEN = "LISTEN runtime_outbox"
# by their names: with `*`, a statement that the server has planned fails once a later release has added a column
_OLDEST_SHARED = sql.SQL("SELECT {} FROM runtime_outbox ORDER BY id LIMIT %s").format(
    sql.SQL(", ").join(map(sql.Identifier, outbox.columns.keys()))
)
_FORGET_SHARED = "DELETE FROM runtime_outbox WHERE id = ANY(%s)"
_TRY_SECONDS = 0.5
# a machine that vanishes without a word loses its turn within ten seconds
_KEEPALIVE: dict[str, Any] = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 2, "connect_timeout": 5}
_SERVERS_KEEPALIVE = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=2"


class Outbox(Protocol):
    """The events that Kafka has not acknowledged. Everything raises what the store raises when it is away."""

    def wake(self) -> None:
        """Ends `wait`: a commit of this process put something in."""
        ...

    async def take_turn(self) -> bool:
        """Whether this process is the one that sends. If not, the one that is hears of what was put in here."""
        ...

    async def oldest(self, most: int) -> Sequence[Any]:
        """The rows that have waited longest."""
        ...

    async def forget(self, rows: Sequence[Any]) -> None:
        """Deletes rows by id, not up to an id: on PostgreSQL a lower id may be committed later than a higher one."""
        ...

    async def wait(self, seconds: float) -> None:
        """Returns when something was put in, by this process or another, and at the latest after `seconds`."""
        ...

    async def give_up_turn(self) -> None:
        """Lets another process send."""
        ...


class _Transactions(Protocol):
    async def command(self, body: Callable[[Transaction], T]) -> T: ...

    async def query(self, body: Callable[[Transaction], T]) -> T: ...


class OwnOutbox:
    """Of a database that only this process writes to."""

    def __init__(self, store: _Transactions) -> None:
        self._store = store
        self._news = asyncio.Event()

    def wake(self) -> None:
        self._news.set()

    async def take_turn(self) -> bool:
        return True

    async def oldest(self, most: int) -> Sequence[Any]:
        self._news.clear()  # before reading: a commit after the reading wakes again
        return await self._store.query(lambda tx: tx.all(_OLDEST, {"most": most}))

    async def forget(self, rows: Sequence[Any]) -> None:
        await self._store.command(lambda tx: tx.execute(_FORGET, [{"row_id": row.id} for row in rows]))

    async def wait(self, seconds: float) -> None:
        await _event(self._news, seconds)

    async def give_up_turn(self) -> None:
        """Nobody else is there to send."""


class SharedOutbox:
    """Of a PostgreSQL database: whoever holds an advisory lock of a connection sends; reading and deleting use that connection.

    A process that loses the connection thereby loses its turn, and reads nothing more that it could send. The lock belongs to a
    session, so the connection must not come from a pooler that shares sessions.
    """

    def __init__(self, url: str) -> None:
        """`url` leads directly to the server."""
        self._url = url
        self._connection: psycopg.AsyncConnection[Any] | None = None
        self._has_turn = False
        self._news = asyncio.Event()

    def wake(self) -> None:
        self._news.set()

    async def take_turn(self) -> bool:
        if self._has_turn:
            return True
        with _as_unavailable():
            connection = self._connection = self._connection or await self._connect()
            (self._has_turn,) = await _first(connection, _TRY)
            if self._has_turn:
                await connection.execute(_LISTEN)
            elif self._news.is_set():
                self._news.clear()
                await connection.execute(_TELL)
        return self._has_turn

    async def oldest(self, most: int) -> Sequence[Any]:
        self._news.clear()
        rows = await self._execute(_OLDEST_SHARED, [most], fetch=True)
        return [row._replace(created_at=instant_of(row.created_at)) for row in rows]

    async def forget(self, rows: Sequence[Any]) -> None:
        await self._execute(_FORGET_SHARED, [[row.id for row in rows]])

    async def wait(self, seconds: float) -> None:
        if self._connection is None or not self._has_turn:
            await _event(self._news, min(seconds, _TRY_SECONDS))
            return
        # a notification makes the connection readable; the next statement takes it in
        with _as_unavailable():
            place = self._connection.fileno()
        loop = asyncio.get_running_loop()
        loop.add_reader(place, self._news.set)
        try:
            await _event(self._news, seconds)
        finally:
            loop.remove_reader(place)

    async def give_up_turn(self) -> None:
        connection, self._connection, self._has_turn = self._connection, None, False
        if connection is not None:
            await connection.close()  # the server frees the lock of a session that ends

    async def _connect(self) -> psycopg.AsyncConnection[Any]:
        connection = await psycopg.AsyncConnection.connect(
            self._url, autocommit=True, row_factory=namedtuple_row, options=_SERVERS_KEEPALIVE, **_KEEPALIVE
        )
        connection.add_notify_handler(lambda _: self._news.set())  # one that comes in together with an answer
        return connection

    async def _execute(
        self, statement: LiteralString | sql.Composed, values: Sequence[Any], *, fetch: bool = False
    ) -> Sequence[Any]:
        if self._connection is None:
            raise StoreUnavailable(detail="The connection of the relay was lost.")
        with _as_unavailable():
            cursor = await self._connection.execute(statement, values)
            return await cursor.fetchall() if fetch else []


@contextmanager
def _as_unavailable() -> Iterator[None]:
    try:
        yield
    except psycopg.OperationalError as error:
        raise StoreUnavailable from error


async def _first(connection: psycopg.AsyncConnection[Any], statement: LiteralString) -> Any:
    return await (await connection.execute(statement)).fetchone()


async def _event(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
