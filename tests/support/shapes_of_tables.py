"""All that a database knows of its tables, in a form that can be compared: made by revisions or at once, they are the same."""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine.reflection import Inspector

_SQLITE = text("SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'trigger') AND sql IS NOT NULL ORDER BY name")
_TABLES = text("SELECT name, type FROM pragma_table_list")
_TRIGGERS = text("SELECT tgname AS name, pg_get_triggerdef(oid) AS sql FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname")


def shape(connection: Connection) -> dict[str, Any]:
    """Every table's columns, keys, indexes, checks, its kind and its triggers, by names that a person can read."""
    inspector, inside = inspect(connection), _inside_search_indexes(connection)
    tables = sorted(set(inspector.get_table_names()) - inside)
    found = {key: value for table in tables for key, value in _table(inspector, table, connection)}
    return found | dict(_of_dialect(connection))


def _inside_search_indexes(connection: Connection) -> set[str]:
    """The tables that SQLite made for tables of FTS5, and these themselves, whose columns have no types."""
    if connection.dialect.name != "sqlite":
        return set()
    return {row.name for row in connection.execute(_TABLES) if row.type in {"virtual", "shadow"}}


def _table(inspector: Inspector, table: str, connection: Connection) -> Iterator[tuple[str, Any]]:
    for column in inspector.get_columns(table):
        kind = column["type"].compile(connection.dialect)
        yield f"{table}.{column['name']}", (kind, column["nullable"], str(column["default"]), column.get("autoincrement"))
    yield f"{table} key", inspector.get_pk_constraint(table)["constrained_columns"]
    for index in inspector.get_indexes(table):
        yield f"{table} index {index['name']}", _plain(index)
    for unique in inspector.get_unique_constraints(table):
        yield f"{table} unique {unique['column_names']}", True
    for check in inspector.get_check_constraints(table):
        yield f"{table} check {check['name']}", check["sqltext"]
    for key in inspector.get_foreign_keys(table):
        yield f"{table} foreign key {key['constrained_columns']}", (key["referred_table"], key["referred_columns"])


def _of_dialect(connection: Connection) -> Iterator[tuple[str, Any]]:
    if connection.dialect.name == "postgresql":
        for row in connection.execute(_TRIGGERS):
            yield f"trigger {row.name}", row.sql
        return
    for row in connection.execute(_SQLITE):
        if row.sql.startswith("CREATE TRIGGER"):
            yield f"trigger {row.name}", " ".join(row.sql.split())
        elif row.sql.startswith("CREATE VIRTUAL TABLE"):
            yield f"{row.name} search index", row.sql
        else:
            yield f"{row.name} kind", ("AUTOINCREMENT" in row.sql, bool(re.search(r"\)\s*WITHOUT ROWID\s*$", row.sql)))


def _plain(value: Any) -> Any:
    """Options of the dialect are objects that are equal only to themselves."""
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else str(value)
