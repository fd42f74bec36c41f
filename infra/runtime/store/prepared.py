"""Statements that go straight to the driver: for one row, SQLAlchemy's own execution costs five times what SQLite takes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.selectable import ReturnsRows

Values = Mapping[str, Any]
_Bind = tuple[str, Any, Callable[[Any], Any] | None]
"""A parameter's name, its value in the statement itself, and the function that converts a value for the driver."""


class _Compiled(NamedTuple):
    sql: str
    binds: Sequence[_Bind]
    is_positional: bool
    row: Callable[[Sequence[Any]], Any]
    """Makes a named tuple of what the driver fetched."""


class Prepared:
    """A statement built once and compiled once for its dialect; all its values come as parameters."""

    def __init__(self, statement: ClauseElement, columns: Sequence[str] | None = None) -> None:
        """An insert gets the `columns` that its values are for."""
        self._statement, self._columns = statement, columns
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, values: Values) -> Any:
        """The driver's cursor, after the statement ran once. Raises SQLAlchemy's DBAPIError and its kinds."""
        compiled = self._for(connection.dialect)
        return _run(connection, compiled.sql, _parameters(compiled, values), many=False)

    def first(self, connection: Connection, values: Values) -> Any:
        """The first row that it selects or returns: a named tuple, its values of the columns' types, or None. Raises as `run`."""
        compiled = self._for(connection.dialect)
        found = _run(connection, compiled.sql, _parameters(compiled, values), many=False).fetchone()
        return None if found is None else compiled.row(found)

    def run_each(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Once for each row. Raises as `run`."""
        compiled = self._for(connection.dialect)
        if len(rows) == 1:
            _run(connection, compiled.sql, _parameters(compiled, rows[0]), many=False)
        else:
            _run(connection, compiled.sql, [_parameters(compiled, values) for values in rows], many=True)

    def _for(self, dialect: Dialect) -> _Compiled:
        if dialect.name not in self._compiled:
            self._compiled[dialect.name] = _compile(self._statement, self._columns, dialect)
        return self._compiled[dialect.name]


def _compile(statement: ClauseElement, columns: Sequence[str] | None, dialect: Dialect) -> _Compiled:
    options: Any = {} if columns is None else {"column_keys": columns}
    compiled: Any = statement.compile(dialect=dialect, **options)
    names = compiled.positiontup if compiled.positional else compiled.binds
    binds = [_bind(name, compiled.binds[name], dialect) for name in names]
    return _Compiled(str(compiled), binds, bool(compiled.positional), _row(statement, dialect))


def _bind(name: str, parameter: Any, dialect: Dialect) -> _Bind:
    return name, parameter.value, parameter.type.dialect_impl(dialect).bind_processor(dialect)


def _row(statement: Any, dialect: Dialect) -> Callable[[Sequence[Any]], Any]:
    columns: Any = statement.exported_columns if isinstance(statement, ReturnsRows) else []
    row_class: Any = NamedTuple("Row", [(column.key, Any) for column in columns])  # type: ignore[misc]  # the statement's
    readers = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
    if not any(readers):
        return row_class._make
    return lambda found: row_class(
        *[value if read is None else read(value) for read, value in zip(readers, found, strict=True)]
    )


def _parameters(compiled: _Compiled, values: Values) -> Any:
    if compiled.is_positional:
        return [values.get(name, own) if fit is None else fit(values.get(name, own)) for name, own, fit in compiled.binds]
    return {name: values.get(name, own) if fit is None else fit(values.get(name, own)) for name, own, fit in compiled.binds}


def _run(connection: Connection, sql: str, parameters: Any, *, many: bool) -> Any:
    driver: Any = connection.connection.driver_connection
    cursor = driver.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(sql, parameters)
    except connection.dialect.loaded_dbapi.Error as error:
        kind = connection.dialect.loaded_dbapi.Error
        raise DBAPIError.instance(sql, parameters, error, kind, dialect=connection.dialect) from error
    return cursor
