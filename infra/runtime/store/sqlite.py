"""A store on SQLite, for one process."""

from collections.abc import Callable, Sequence
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
_BEGIN = "BEGIN IMMEDIATE"  # sent by us: a listener to SQLAlchemy's event `begin` makes every statement a tenth slower


class SqliteStore(BaseStore):
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
        for connection in (self._writer, self._reader):
            if connection is not None:
                connection.close()
                connection.engine.dispose()


def _sqlite_connection(url: str, synchronous: str, *, read_only: bool) -> Connection:
    engine = engine_of(url, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def _configure(dbapi_connection: Any, _record: Any) -> None:
        dbapi_connection.isolation_level = None  # the driver must not begin transactions: we say BEGIN IMMEDIATE
        pragmas = ["journal_mode=WAL", f"synchronous={synchronous}", "busy_timeout=5000", "foreign_keys=ON"]
        for pragma in [*pragmas, "query_only=ON"] if read_only else pragmas:
            dbapi_connection.execute(f"PRAGMA {pragma}")

    if read_only:  # each statement by itself: nothing can write between two of them on the one event loop
        return engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    return engine.connect()
