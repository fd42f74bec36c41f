"""What a service of a running system has in its store, of either kind, read and changed past the service."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, create_engine

from infra.local.launcher.system import System


def rows(system: System, service: str, query: str) -> list[tuple[Any, ...]]:
    """Returns the rows of a query."""
    with _connected(system, service) as store:
        return [tuple(row) for row in store.exec_driver_sql(query)]


def count(system: System, service: str, what: str) -> int:
    """Returns the number of rows, for example of `orders WHERE status = 'CONFIRMED'`."""
    ((number,),) = rows(system, service, f"SELECT count(*) FROM {what}")
    return int(number)


def change(system: System, service: str, statements: str) -> None:
    """Runs statements, with semicolons between them, in one transaction."""
    with _connected(system, service) as store:
        for statement in filter(str.strip, statements.split(";")):
            store.exec_driver_sql(statement)


@contextmanager
def _connected(system: System, service: str) -> Iterator[Connection]:
    engine = create_engine(system.store_url(service).replace("postgresql:", "postgresql+psycopg:", 1))
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()
