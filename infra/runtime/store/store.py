"""A service's database: SQLite inline on the event loop, but for long queries; PostgreSQL in threads. One interface over both."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from sqlalchemy import MetaData

from infra.runtime.store.base import Clock, utc_now
from infra.runtime.store.migrations.chains import Chain
from infra.runtime.store.outbox import Outbox
from infra.runtime.store.postgresql import Pool, PostgresqlStore
from infra.runtime.store.sqlite import SqliteStore
from infra.runtime.store.transaction import Publications, Transaction

T = TypeVar("T")


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

    async def long_query(self, body: Callable[[Transaction], T]) -> T:
        """As `query`, for what may take longer than the event loop may be held: in a thread, on any kind of store.

        All that `body` reads is of one moment.
        """
        ...

    def outbox(self) -> Outbox:
        """How the relay reads the events that wait."""
        ...

    def require(self, chains: Sequence[Chain], service: str) -> None:
        """Raises DataRefused unless the code at hand may run on the tables as they are: a service never changes them."""
        ...

    def create_tables(self, *metadata: MetaData) -> None:
        """Makes the runtime's and other tables at once, without revisions: for tests."""
        ...

    def close(self) -> None: ...


def open_store(url: str, publications: Publications, *, clock: Clock = utc_now, pool: Pool | None = None) -> Store:
    """The store at a SQLAlchemy URL: `sqlite:///file` or `postgresql://…`. Raises ValueError for another kind."""
    if url.startswith("sqlite:///"):
        return SqliteStore(url, publications, clock=clock)
    if url.startswith("postgresql://"):
        return PostgresqlStore(url, publications, clock=clock, pool=pool or Pool())
    raise ValueError(f"STORE_URL {url!r}: use sqlite:///FILE or postgresql://…")
