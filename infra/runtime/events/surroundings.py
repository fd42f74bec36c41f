"""Tells errors of the surroundings, which pass, from errors of a record or a job, which stay."""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from infra.runtime.events.registry import RegistryAway
from infra.runtime.problem import LockTimeout

_PRIMARY_CODE = 0xFF


def is_passing(error: BaseException) -> bool:
    """Whether the same work may succeed later without anyone mending anything: store busy, registry or network away."""
    if isinstance(error, OperationalError) and isinstance(error.orig, sqlite3.OperationalError):
        # SQLITE_ERROR is a wrong statement, such as a missing column: that does not pass
        return getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY_CODE != sqlite3.SQLITE_ERROR
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(
        error, OperationalError | InterfaceError | PoolTimeout | LockTimeout | RegistryAway | ConnectionError | TimeoutError
    )
