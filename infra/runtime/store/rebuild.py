"""SQLite can change little of a table, so a table that differs from its declaration is created again with its rows."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, text
from sqlalchemy.schema import CreateTable

_IS = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")
_COUNTED = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
_COUNT_ON = text("UPDATE sqlite_sequence SET seq = :number WHERE name = :name")
_COUNT = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)")


def rebuild(connection: Connection, table: Table, columns: Sequence[str]) -> None:
    """Makes the table anew unless it is as declared; `columns` are those it has. Raises IntegrityError.

    Foreign keys must be off: dropping a table would otherwise delete what refers to it.
    """
    if _plain(connection.execute(_IS, {"name": table.name}).scalar_one()) == _declared(connection, table):
        return
    counted = connection.execute(_COUNTED, {"name": table.name}).scalar() if _counts(table) else None
    run, name, names = connection.exec_driver_sql, f'"{table.name}"', ", ".join(f'"{each}"' for each in columns)
    run(f"CREATE TEMPORARY TABLE kept_rows AS SELECT * FROM {name}")  # noqa: S608 - names of our own tables
    run(f"DROP TABLE {name}")
    table.create(connection)
    run(f"INSERT INTO {name} ({names}) SELECT {names} FROM kept_rows")  # noqa: S608 - as above
    run("DROP TABLE kept_rows")
    if counted is not None:
        values = {"name": table.name, "number": counted}
        if connection.execute(_COUNT_ON, values).rowcount == 0:  # the row went with the table, and comes with the first insert
            connection.execute(_COUNT, values)


def _counts(table: Table) -> bool:
    """Whether numbers that were given out once are never given out again."""
    return bool(table.dialect_kwargs.get("sqlite_autoincrement"))


def _declared(connection: Connection, table: Table) -> str:
    return _plain(str(CreateTable(table).compile(dialect=connection.dialect)))


def _plain(sql: str) -> str:
    return " ".join(sql.split())
