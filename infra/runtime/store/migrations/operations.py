"""What revisions use besides Alembic's operations, on both databases."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from alembic import op
from alembic.operations import BatchOperations
from sqlalchemy import (
    CheckConstraint,
    Connection,
    Integer,
    MetaData,
    Table,
    UniqueConstraint,
    column,
    inspect,
    select,
    table,
    text,
)
from sqlalchemy.sql.elements import conv

from infra.runtime.store.search import index_statements

_SEQUENCE = table("sqlite_sequence", column("name"), column("seq"))
_TRIGGERS = text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :name")
_TABLE = text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = :name")


@contextmanager
def altered(name: str) -> Iterator[BatchOperations]:
    """A block of changes of one table.

    SQLite can alter little, so there Alembic makes the table again with its rows. Its own reflection forgets checks, triggers,
    the kind of the table and the last number that was given out: here all of it comes along.
    """
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        with op.batch_alter_table(name) as batch:
            yield batch
        return
    counted = _counted(connection, name)
    triggers = connection.execute(_TRIGGERS, {"name": name}).scalars().all()
    with op.batch_alter_table(name, copy_from=_as_it_is(connection, name)) as batch:
        yield batch
    left = set(connection.execute(_TRIGGERS, {"name": name}).scalars())
    for trigger in triggers:
        if trigger not in left:
            connection.exec_driver_sql(trigger)
    if counted is not None:
        connection.execute(_SEQUENCE.delete().where(_SEQUENCE.c.name == name))
        connection.execute(_SEQUENCE.insert(), {"name": name, "seq": counted})


def made_searchable(name: str, key: str, words: str) -> None:
    """Makes the search index of a table (`SearchIndex`), with the rows that it has."""
    connection = op.get_bind()
    for statement in index_statements(connection.dialect.name, name, key, words):
        connection.exec_driver_sql(statement)
    if connection.dialect.name == "sqlite":
        index, plain = f"{name}_search", words.replace("{row}", f"{name}.")
        joined = f"{name} JOIN {index}_rows AS numbered ON numbered.key = {name}.{key}"
        connection.exec_driver_sql(f"INSERT INTO {index}_rows (key) SELECT {key} FROM {name} ORDER BY {key}")  # noqa: S608
        connection.exec_driver_sql(f"INSERT INTO {index} (rowid, words) SELECT numbered.number, {plain} FROM {joined}")  # noqa: S608


def _as_it_is(connection: Connection, name: str) -> Table:
    sql = str(connection.execute(_TABLE, {"name": name}).scalar_one())
    counts, has_rowid = "AUTOINCREMENT" in sql, not re.search(r"\)\s*WITHOUT ROWID\s*$", sql)
    found: Table = Table(name, MetaData(), autoload_with=connection, sqlite_autoincrement=counts, sqlite_with_rowid=has_rowid)
    for check in inspect(connection).get_check_constraints(name):
        found.append_constraint(CheckConstraint(check["sqltext"], name=check["name"]))
    for unique in found.constraints:
        if (
            isinstance(unique, UniqueConstraint) and unique.name is None
        ):  # with its name on PostgreSQL, so that it can be dropped
            unique.name = conv("_".join((name, *(each.name for each in unique.columns), "key")))
    for key in found.primary_key.columns:
        if counts:
            key.type = Integer()  # SQLite counts only INTEGER keys up by itself
    return found


def _counted(connection: Connection, name: str) -> int | None:
    """The last number that was given out, of a table that never gives one out twice."""
    if not inspect(connection).has_table("sqlite_sequence"):
        return None
    number: int | None = connection.execute(select(_SEQUENCE.c.seq).where(_SEQUENCE.c.name == name)).scalar()
    return number
