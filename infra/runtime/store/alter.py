"""PostgreSQL changes a table in place: columns are added or relaxed, checks are replaced."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, Table, inspect
from sqlalchemy.schema import AddConstraint, CreateColumn


def alter(connection: Connection, table: Table, missing: Sequence[Column[Any]]) -> None:
    """Adds the missing columns, and makes the others and the checks as declared. Raises what PostgreSQL refuses."""
    for column in missing:
        declared = CreateColumn(column).compile(dialect=connection.dialect)
        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN {declared}')
    for found in inspect(connection).get_columns(table.name):
        _ease(connection, table, table.columns[found["name"]], found)
    for check in inspect(connection).get_check_constraints(table.name):
        connection.exec_driver_sql(f'ALTER TABLE "{table.name}" DROP CONSTRAINT "{check["name"]}"')
    for constraint in sorted(table.constraints, key=lambda each: str(each.name)):
        if isinstance(constraint, CheckConstraint):
            connection.execute(AddConstraint(constraint, isolate_from_table=False))  # a new table has it, too


def _ease(connection: Connection, table: Table, column: Column[Any], found: Any) -> None:
    """Another type, where PostgreSQL can keep the values, and the permission or the prohibition of NULL."""
    change = f'ALTER TABLE "{table.name}" ALTER COLUMN "{column.name}"'
    declared = column.type.compile(connection.dialect)
    if declared != found["type"].compile(connection.dialect):
        connection.exec_driver_sql(f"{change} TYPE {declared}")
    if column.nullable != found["nullable"]:
        connection.exec_driver_sql(f"{change} {'DROP' if column.nullable else 'SET'} NOT NULL")
