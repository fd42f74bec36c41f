"""The step before a release's services start: brings the tables of a store to the revisions of the code at hand.

All of a store is done in one transaction, under a lock: two steps that start at once are right, and one that fails has done
nothing.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from infra.runtime.store.migrations import standing
from infra.runtime.store.migrations.chains import Chain, DataRefused

_FIRST_RELEASE = "0.1.0"  # it had no revisions: its tables are those of the first ones
_FIRST = "0001"
_LOCK = text("SELECT pg_advisory_xact_lock(hashtext('comptoir migrations'))")
_WAIT = text("SET LOCAL lock_timeout = '15s'")
_BUSY_MS = 60_000


def migrate(url: str, chains: Sequence[Chain], release: str) -> bool:
    """Makes the tables of an empty store, or applies the missing revisions. Returns whether there was anything to do.

    Raises DataRefused for tables of no known release, for a store on which this code may not run any more, and for rows that
    do not fit; the store is then as it was.
    """
    try:
        with locked(url) as connection:
            return _brought_up(connection, chains, release)
    except DBAPIError as error:  # rows that do not fit, a table that is busy, a server that is away
        raise DataRefused(f"its store was left as it is: {_reason(error)}; mend that, then migrate again.") from error


def pending(url: str, chains: Sequence[Chain]) -> bool:
    """Whether the store has tables, and `migrate` would change them."""
    with locked(url) as connection:
        return not _is_empty(connection) and any(
            standing.is_pending(standing.read(connection, chain), chain) for chain in chains
        )


def _brought_up(connection: Connection, chains: Sequence[Chain], release: str) -> bool:
    if _is_empty(connection):
        _make(connection, chains)
    else:
        found = {chain.name: standing.read(connection, chain) for chain in chains}
        for chain in chains:
            standing.require_allowed(found[chain.name], chain)
        if not (late := [chain for chain in chains if standing.is_pending(found[chain.name], chain)]):
            return False
        _apply(connection, late, is_first=not any(found.values()))
        chains = late
    standing.write(connection, chains, release)
    return True


def _make(connection: Connection, chains: Sequence[Chain]) -> None:
    """All at once, as the last revisions leave them: a system in memory starts in seconds. A test holds both ways together."""
    for chain in chains:
        chain.metadata.create_all(connection)
        chain.versions.create(connection)
        connection.execute(chain.versions.insert(), {"version_num": chain.head})


def _apply(connection: Connection, chains: Sequence[Chain], *, is_first: bool) -> None:
    from alembic import command  # noqa: PLC0415 - loaded only when there is something to apply

    from infra.runtime.store.migrations.configuration import config_of  # noqa: PLC0415 - as above

    if is_first:
        _require_first_release(connection, chains)
        for chain in chains:
            command.stamp(config_of(chain, connection), _FIRST)
    for chain in chains:
        command.upgrade(config_of(chain, connection), "head")


def _require_first_release(connection: Connection, chains: Sequence[Chain]) -> None:
    """Tables without a revision are those of the first release, or nobody knows what they are."""
    expected = columns_at(chains, _FIRST)
    found = _columns(connection)
    if found != expected:
        others = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
        raise DataRefused(
            f"its store has no revisions and is not of release {_FIRST_RELEASE} ({', '.join(others[:3])} differ): "
            "no release wrote it; begin with an empty one."
        )


def columns_at(chains: Sequence[Chain], revision: str) -> dict[str, set[str]]:
    """The columns by table, as the chains leave an empty store at a revision."""
    from alembic import command  # noqa: PLC0415 - as above

    from infra.runtime.store.migrations.configuration import config_of  # noqa: PLC0415 - as above

    with locked("sqlite://") as connection:
        for chain in chains:
            command.upgrade(config_of(chain, connection), revision)
            chain.versions.drop(connection)
        return _columns(connection)


def _columns(connection: Connection) -> dict[str, set[str]]:
    inspector = inspect(connection)
    return {name: {each["name"] for each in inspector.get_columns(name)} for name in inspector.get_table_names()}


def _is_empty(connection: Connection) -> bool:
    return not inspect(connection).get_table_names()


@contextmanager
def locked(url: str) -> Iterator[Connection]:
    """A transaction that no other migration and, on SQLite, no service can write beside; it is rolled back when the block raises."""
    engine = _sqlite(url) if url.startswith("sqlite:") else create_engine(url.replace("postgresql:", "postgresql+psycopg:", 1))
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                connection.execute(_LOCK)  # waits as long as the other one takes
                connection.execute(_WAIT)  # a table that is busy for long is left to a later attempt
            yield connection
            if engine.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise DataRefused("a migration of its store breaks a foreign key, so nothing was changed.")
    finally:
        engine.dispose()


def _sqlite(url: str) -> Engine:
    engine = create_engine(url, poolclass=StaticPool)

    @event.listens_for(engine, "connect")
    def _configure(dbapi_connection: Any, _record: Any) -> None:
        dbapi_connection.isolation_level = None  # the driver must not begin or commit by itself
        # The journal is left as it is: SQLite refuses to change it beside another step at once, without waiting for that one.
        # Keys are off while tables are made again: dropping one would delete what refers to it.
        for pragma in (f"busy_timeout={_BUSY_MS}", "foreign_keys=OFF"):
            dbapi_connection.execute(f"PRAGMA {pragma}")

    return engine


def _reason(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split()).rstrip(".")
