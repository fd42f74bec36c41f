"""The rows of a data folder as PostgreSQL dumps, as the same code would have stored them there."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection, MetaData, create_engine, func, select, text

from generated.suite import SERVICES
from infra.runtime.store import tables
from tests.support.postgresql import PostgreSql


def write(data: Path, place: Path, server: PostgreSql) -> None:
    """Writes `<service>.sql` for each service."""
    place.mkdir()
    for name in SERVICES:
        url = server.database()
        service: MetaData = import_module(f"impl.{name}.app").SERVICE.tables
        with _connected(f"sqlite:///{data / name}.db") as source, _connected(_driven(url)) as target:
            for metadata in (tables.metadata, service):
                _copy(metadata, source, target)
        server.run("pg_dump", "--no-owner", "--no-privileges", "--file", str(place / f"{name}.sql"), url)


def restore(dump: Path, url: str, server: PostgreSql) -> None:
    """Fills an empty database."""
    server.run("psql", "--quiet", "--set", "ON_ERROR_STOP=1", "--output", "/dev/null", "--file", str(dump), url)


def _copy(metadata: MetaData, source: Connection, target: Connection) -> None:
    metadata.create_all(target)
    counted = _counted(source)
    for table in metadata.sorted_tables:
        if rows := [dict(row) for row in source.execute(select(table)).mappings()]:
            target.execute(table.insert(), rows)
        column = table.autoincrement_column
        if column is not None and counted.get(table.name):
            serial = func.pg_get_serial_sequence(table.name, column.name)
            target.execute(select(func.setval(serial, counted[table.name])))


def _counted(source: Connection) -> dict[str, int]:
    """Returns the last number that SQLite assigned, by table."""
    return {row.name: row.seq for row in source.execute(text("SELECT name, seq FROM sqlite_sequence"))}


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _driven(url: str) -> str:
    return url.replace("postgresql:", "postgresql+psycopg:")
