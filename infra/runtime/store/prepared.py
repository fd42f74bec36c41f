"""Statements given to the driver as they are: for one row, SQLAlchemy's own way costs five times what SQLite takes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, Connection, Dialect
from sqlalchemy.exc import DBAPIError

Values = Mapping[str, Any]
_Bind = tuple[str, Any, Callable[[Any], Any] | None]
"""A parameter's name, its value in the statement itself, and what makes a value fit for the driver."""


class _Compiled(NamedTuple):
    sql: str
    binds: Sequence[_Bind]
    is_positional: bool


class Prepared:
    """A statement built once and compiled once for its dialect; all its values come as parameters.

    It writes: what it returns, if anything, is as the driver gives it. A column of type Instant must not be read with it.
    """

    def __init__(self, statement: ClauseElement, columns: Sequence[str] | None = None) -> None:
        """An insert gets the `columns` that its values are for."""
        self._statement, self._columns = statement, columns
        self._compiled: dict[str, _Compiled] = {}

    def run(self, connection: Connection, values: Values) -> Any:
        """The driver's cursor, after the statement ran once. Raises SQLAlchemy's DBAPIError and its kinds."""
        compiled = self._for(connection.dialect)
        return _run(connection, compiled.sql, _parameters(compiled, values), many=False)

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
    return _Compiled(str(compiled), [_bind(name, compiled.binds[name], dialect) for name in names], bool(compiled.positional))


def _bind(name: str, parameter: Any, dialect: Dialect) -> _Bind:
    return name, parameter.value, parameter.type.dialect_impl(dialect).bind_processor(dialect)


def _parameters(compiled: _Compiled, values: Values) -> Any:
    given = {}
    fitted = []
    for name, own, fit in compiled.binds:
        value = values.get(name, own)
        fitted.append(value if fit is None else fit(value))
        given[name] = fitted[-1]
    return tuple(fitted) if compiled.is_positional else given


def _run(connection: Connection, sql: str, parameters: Any, *, many: bool) -> Any:
    driver: Any = connection.connection.driver_connection
    cursor = driver.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(sql, parameters)
    except connection.dialect.loaded_dbapi.Error as error:
        kind = connection.dialect.loaded_dbapi.Error
        raise DBAPIError.instance(sql, parameters, error, kind, dialect=connection.dialect) from error
    return cursor
