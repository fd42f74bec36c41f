"""What an error means for work that can be repeated: whether it passes by itself, and how it is described."""

import asyncio
import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from infra.runtime.problem import LockTimeout, Overloaded, StoreUnavailable

_PRIMARY_CODE = 0xFF


class TransientError(Exception):
    """Base of the runtime's own errors that pass by themselves, such as a schema registry that does not answer."""


def is_transient(error: BaseException) -> bool:
    """Whether the same work may succeed later without a repair: the store is busy, the registry or the network is away."""
    if isinstance(error, OperationalError) and isinstance(error.orig, sqlite3.OperationalError):
        # SQLITE_ERROR is a wrong statement, such as a missing column: that does not pass
        return getattr(error.orig, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY_CODE != sqlite3.SQLITE_ERROR
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return isinstance(
        error,
        OperationalError
        | InterfaceError
        | LockTimeout
        | Overloaded
        | StoreUnavailable
        | TransientError
        | ConnectionError
        | TimeoutError,
    )


def is_of_the_store(error: BaseException) -> bool:
    """Whether the service's own store raised it, not the broker or the registry."""
    return isinstance(error, SQLAlchemyError | sqlite3.Error | LockTimeout | Overloaded | StoreUnavailable)


def is_foreign_cancellation(error: BaseException) -> bool:
    """Whether a CancelledError came out of a library's own tasks, while nobody cancelled the running task."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and task is not None and task.cancelling() == 0


def reason_of(error: BaseException) -> str:
    """An error as staff reads it: `ValueError: no such line`."""
    return f"{type(error).__name__}: {error}".replace("\0", "\ufffd")  # PostgreSQL refuses NUL
