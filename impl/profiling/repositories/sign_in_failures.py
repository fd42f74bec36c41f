"""The repository of sign-in failures, counted per client."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import Any, Self

from sqlalchemy import Row, bindparam, select

from impl.common.emails import key_of
from impl.profiling.domain.back_off import SignInFailures
from impl.profiling.tables import sign_in_failures as table
from infra.runtime.store import statements
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_BY_KEY = select(table).where(table.c.email_hash == bindparam("key"))
_LONG_AGO = datetime.fromtimestamp(0, UTC)
_WRITE = table.update().where(table.c.email_hash == bindparam("key"))


class FailureKey(bytes):
    """The key of a counter. It is hashed, so that no client addresses are stored."""

    __slots__ = ()

    @classmethod
    def pair(cls, email: str, client: str) -> Self:
        """Returns the key of one client with one e-mail, whether an account has it or not."""
        return cls(sha256(f"{key_of(email)} {client}".encode()).digest())

    @classmethod
    def client(cls, client: str) -> Self:
        """Returns the key of one client with any e-mail."""
        return cls(sha256(f" {client}".encode()).digest())

    @classmethod
    def codes(cls, user_id: str) -> Self:
        """Returns the key of the wrong codes for one account, from any client."""
        return cls(sha256(f"codes {user_id}".encode()).digest())


def get(tx: Transaction, key: FailureKey) -> SignInFailures:
    """Returns the counted failures; none for an unknown key."""
    row = tx.one(_BY_KEY, {"key": bytes(key)})
    return _none(tx) if row is None else _entity(row)


@contextmanager
def change(tx: Transaction, key: FailureKey) -> Iterator[SignInFailures]:
    """Yields the counted failures, locked, so that parallel guesses are counted one by one. Saved at the end of the block."""
    row = _opened(tx.dialect).first(tx.connection, {"email_hash": bytes(key), **_row(_none(tx))})
    failures = _entity(row)
    before = replace(failures)
    yield failures
    if failures != before:
        tx.execute(_WRITE, {"key": bytes(key), **_row(failures)})


def remove(tx: Transaction, key: FailureKey) -> None:
    """Deletes the counted failures."""
    tx.execute(table.delete().where(table.c.email_hash == bytes(key)))


def forget_old(tx: Transaction) -> bool:
    """Deletes some of the failures that were counted long ago, except those that somebody counts just now: a sign-in never waits.

    Returns whether there may be more.
    """
    return forget_some(tx, table, table.c.forget_at <= tx.now)


@cache
def _opened(dialect: str) -> Prepared:
    """Returns the counter of a key, locked, or a new one. It is one statement, so that nobody deletes the row before it is locked."""
    statement = statements.insert(dialect, table)
    locking = statement.on_conflict_do_update(index_elements=["email_hash"], set_={"failures": table.c.failures})
    return Prepared(locking.returning(*table.c), tuple(table.c.keys()))


def _none(tx: Transaction) -> SignInFailures:
    """No failures. Nobody waits because of them, not even who began a moment before the counter was opened."""
    return SignInFailures(failures=0, blocked_until=_LONG_AGO, forget_at=tx.now)


def _row(failures: SignInFailures) -> dict[str, Any]:
    return {"failures": failures.failures, "blocked_until": failures.blocked_until, "forget_at": failures.forget_at}


def _entity(row: Row[Any]) -> SignInFailures:
    return SignInFailures(failures=row.failures, blocked_until=row.blocked_until, forget_at=row.forget_at)
