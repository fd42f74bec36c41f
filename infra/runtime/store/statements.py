"""Statements that the runtime runs all the time, built once per dialect: building costs more than running them."""

from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Table, bindparam, func, select
from sqlalchemy.dialects import postgresql, sqlite

from infra.runtime.store import tables
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.types import Instant

_INSERTS: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}

DELETE_JOB = Prepared(
    tables.jobs.delete().where(tables.jobs.c.kind == bindparam("the_kind"), tables.jobs.c.key == bindparam("the_key"))
)
_AT = tables.inbox_sequences.c
_SEQUENCE: BindParameter[int] = bindparam("the_sequence")
MOVE_SEQUENCE = Prepared(
    tables.inbox_sequences.update()
    .where(_AT.topic == bindparam("the_topic"), _AT.key == bindparam("the_key"), _AT.sequence < _SEQUENCE)
    .values(sequence=_SEQUENCE, used_at=bindparam("the_instant", type_=Instant))
)
Names = tuple[str, ...]


def insert(dialect: str, table: Table) -> Any:
    """An insert that knows ON CONFLICT; values come as parameters."""
    return _INSERTS[dialect](table)


@cache
def insert_rows(table: Table, names: Names) -> Prepared:
    """An insert of the columns `names`."""
    return Prepared(table.insert(), names)


@cache
def insert_if_absent(dialect: str, table: Table, names: Names) -> Prepared:
    """An insert that leaves a row with the same key alone; the cursor's rowcount tells."""
    return Prepared(insert(dialect, table).on_conflict_do_nothing(), names)


@cache
def upsert(dialect: str, table: Table, keys: Names, names: Names) -> Prepared:
    """An insert of `names` that overwrites them in the row with the same `keys`."""
    return Prepared(overwriting(dialect, table, keys, names), names)


@cache
def overwriting(dialect: str, table: Table, keys: Names, names: Names) -> Any:
    """The statement of `upsert`, for values that are expressions."""
    statement = insert(dialect, table)
    changes = {name: statement.excluded[name] for name in names if name not in keys}
    if not changes:
        return statement.on_conflict_do_nothing()
    return statement.on_conflict_do_update(index_elements=list(keys), set_=changes)


@cache
def keep_latest(dialect: str, table: Table, keys: Names, by: str, names: Names) -> Prepared:
    """As `upsert`, but a row that is as late, or later, in the column `by` stays as it is; the cursor's rowcount tells."""
    statement = insert(dialect, table)
    changes = {name: statement.excluded[name] for name in names if name not in keys}
    later = table.c[by] < statement.excluded[by]
    return Prepared(statement.on_conflict_do_update(index_elements=list(keys), set_=changes, where=later), names)


@cache
def take_numbers(dialect: str) -> Prepared:
    """Counts up by `the_count`, and returns the last number given out.

    Under the row's lock, so that numbers of one key follow the order of commits. A new key begins behind the numbers of those
    that were forgotten, as it may be one of them.
    """
    columns, forgotten = tables.sequences.c, tables.sequences.alias("forgotten")
    topic, count = bindparam("the_topic", type_=columns.topic.type), bindparam("the_count", type_=columns.sequence.type)
    behind = select(forgotten.c.sequence).where(forgotten.c.topic == topic, forgotten.c.key == "").scalar_subquery()
    statement = insert(dialect, tables.sequences).values(
        topic=topic,
        key=bindparam("the_key", type_=columns.key.type),
        sequence=func.coalesce(behind, 0) + count,
        used_at=bindparam("the_instant", type_=Instant),
    )
    counted = statement.on_conflict_do_update(
        index_elements=["topic", "key"],
        set_={"sequence": columns.sequence + count, "used_at": statement.excluded.used_at},
    )
    return Prepared(counted.returning(columns.sequence))


@cache
def lock_sequence(dialect: str) -> Prepared:
    """Returns the sequence of a key, or the one given where the key is new.

    The row stays locked until the end of the transaction, so that two consumers never take in the same record; an upsert,
    since only a row that is there can be locked.
    """
    statement = insert(dialect, tables.inbox_sequences)
    columns = tables.inbox_sequences.c
    locking = statement.on_conflict_do_update(index_elements=["topic", "key"], set_={"sequence": columns.sequence})
    return Prepared(locking.returning(columns.sequence), ("topic", "key", "sequence", "used_at"))
