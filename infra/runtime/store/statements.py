"""Statements that the runtime runs all the time, built once per dialect: building costs more than running them."""

from functools import cache
from typing import Any

from sqlalchemy import Table, bindparam
from sqlalchemy.dialects import postgresql, sqlite

from infra.runtime.store import tables

_INSERTS: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}

INSERT_EVENT = tables.outbox.insert()
DELETE_JOB = tables.jobs.delete().where(tables.jobs.c.kind == bindparam("the_kind"), tables.jobs.c.key == bindparam("the_key"))


@cache
def insert(dialect: str, table: Table) -> Any:
    """An insert that knows ON CONFLICT; values come as parameters."""
    return _INSERTS[dialect](table)


@cache
def insert_if_absent(dialect: str, table: Table) -> Any:
    """An insert that leaves a row with the same key alone. Its rowcount tells (psycopg's is dropped unless asked for)."""
    return insert(dialect, table).on_conflict_do_nothing().execution_options(preserve_rowcount=True)


@cache
def upsert(dialect: str, table: Table, keys: tuple[str, ...], names: tuple[str, ...]) -> Any:
    """An insert of `names` that overwrites them in the row with the same `keys`."""
    statement = insert(dialect, table)
    changes = {name: statement.excluded[name] for name in names if name not in keys}
    if not changes:
        return statement.on_conflict_do_nothing()
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changes)


@cache
def next_sequence(dialect: str) -> Any:
    """Counts up under the row's lock, so that numbers of one key follow the order of commits."""
    columns = tables.sequences.c
    return (
        insert(dialect, tables.sequences)
        .on_conflict_do_update(index_elements=["topic", "key"], set_={"sequence": columns.sequence + 1})
        .returning(columns.sequence)
    )


@cache
def take_sequence(dialect: str) -> Any:
    """Writes the sequence of a record and returns it, or returns nothing when that record was taken in before.

    The row stays locked until the end of the transaction, so that two consumers never take the same record.
    """
    statement = insert(dialect, tables.inbox_sequences)
    columns = tables.inbox_sequences.c
    return statement.on_conflict_do_update(
        index_elements=["topic", "key"],
        set_={"sequence": statement.excluded.sequence},
        where=columns.sequence < statement.excluded.sequence,
    ).returning(columns.sequence)
