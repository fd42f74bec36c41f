"""Brings the tables of an earlier release up to what this one declares, when the service starts.

What only adds is done in one transaction: tables, columns that old rows can do without, indexes, other checks,
longer texts. What would lose or invent data is refused in one sentence.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, inspect, select
from sqlalchemy.exc import DataError, IntegrityError, ProgrammingError
from sqlalchemy.schema import CreateIndex, CreateTable

from infra.runtime.store import rebuild, tables
from infra.runtime.store.alter import alter

_FIRST_RELEASE = "0.1.0"  # it did not write down which it was
_LOCK = "SELECT pg_advisory_xact_lock(hashtext('comptoir tables'))"


class DataRefused(Exception):  # noqa: N818 - it says what happened
    """The tables are of a release whose data this one cannot use; the text is one sentence."""


def upgrade(connection: Connection, metadata: Sequence[MetaData], version: str) -> None:
    """Makes the missing tables and mends those that differ, once per release. Raises DataRefused."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(_LOCK)  # two processes that make the same tables at once fail on the catalogue of types
    there = set(inspect(connection).get_table_names())
    declared = _fingerprint(connection, metadata)
    release, known = _recorded(connection, there)
    if (release, known) == (version, declared):
        return
    if known != declared:
        for each in metadata:
            for table in each.sorted_tables:
                if table.name in there:
                    _mend(connection, table, release)
            each.create_all(connection)
    connection.execute(tables.release.delete())
    connection.execute(tables.release.insert(), {"version": version, "tables": declared})


def _mend(connection: Connection, table: Table, release: str) -> None:
    names = {column["name"] for column in inspect(connection).get_columns(table.name)}
    if unknown := sorted(names - set(table.columns.keys())):
        raise DataRefused(
            f"the table {table.name} has {', '.join(unknown)}, which this release does not know: "
            f"start release {release}, which wrote the data, or a later one."
        )
    missing = [column for column in table.columns if column.name not in names]
    try:
        if connection.dialect.name == "sqlite":
            rebuild.rebuild(connection, table, sorted(names))
        else:
            alter(connection, table, missing)
    except (IntegrityError, DataError, ProgrammingError) as error:
        raise DataRefused(_refusal(table, missing, release)) from error
    _index(connection, table)


def _refusal(table: Table, missing: Sequence[Column[Any]], release: str) -> str:
    lacks = ", ".join(column.name for column in missing if not column.nullable and column.server_default is None)
    why = f"lacks {lacks}" if lacks else "keeps rows that this release does not allow"
    return f"the table {table.name} of release {release} {why}: start that release, or begin with an empty folder."


def _index(connection: Connection, table: Table) -> None:
    """Indexes by their names: what is not declared any more goes, or it would still forbid doubles."""
    declared = {index.name for index in table.indexes}
    for found in inspect(connection).get_indexes(table.name):
        if found["name"] not in declared and "duplicates_constraint" not in found:
            connection.exec_driver_sql(f'DROP INDEX "{found["name"]}"')
    for index in table.indexes:
        index.create(connection, checkfirst=True)


def _recorded(connection: Connection, there: set[str]) -> tuple[str, str]:
    """The release that wrote the data, and the fingerprint of its tables."""
    row = connection.execute(select(tables.release)).first() if tables.release.name in there else None
    return (row.version, row.tables) if row else (_FIRST_RELEASE, "")


def _fingerprint(connection: Connection, metadata: Sequence[MetaData]) -> str:
    texts = [str(sql.compile(dialect=connection.dialect)) for each in metadata for sql in _statements(each)]
    return sha256("".join(texts).encode()).hexdigest()


def _statements(metadata: MetaData) -> list[CreateTable | CreateIndex]:
    found: list[CreateTable | CreateIndex] = []
    for table in metadata.sorted_tables:
        found.append(CreateTable(table))
        found.extend(CreateIndex(index) for index in sorted(table.indexes, key=lambda index: str(index.name)))
    return found
