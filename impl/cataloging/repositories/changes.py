"""The sequence of what changed of what lists show, from which every replica keeps its index (ADR 0053)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Text, bindparam, cast, func, literal, select

from impl.cataloging.tables import product_changes
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

KEPT = timedelta(hours=1)
"""How long a change is kept. A reader that was away for longer has to begin anew."""
_COLUMNS = product_changes.c
_LAST = func.coalesce(select(func.max(_COLUMNS.change_id)).scalar_subquery(), 0)
_OLD = product_changes.delete().where(_COLUMNS.changed_at < bindparam("until"), _COLUMNS.change_id < _LAST)


def _number(transaction: ColumnElement[Any]) -> ColumnElement[int]:
    """PostgreSQL counts transactions in a type of its own."""
    return cast(cast(transaction, Text), BigInteger)


@dataclass(frozen=True, kw_only=True)
class _Dialect:
    """How one kind of database counts what is committed."""

    transaction: ColumnElement[int]
    """The number of the running transaction."""
    end: ColumnElement[int]
    """What a reader has read up to when it has read everything."""
    since: ColumnElement[bool]
    """The changes that a reader at `place` has not read, and on PostgreSQL some that it has."""

    def noting(self) -> Prepared:
        instant = bindparam("the_instant", type_=_COLUMNS.changed_at.type)
        values = {"subject_id": bindparam("the_subject"), "transaction_id": self.transaction, "changed_at": instant}
        return Prepared(product_changes.insert().values(values))


_DIALECTS = {
    "sqlite": _Dialect(transaction=literal(0), end=_LAST, since=_COLUMNS.change_id > bindparam("place")),
    "postgresql": _Dialect(
        transaction=_number(func.pg_current_xact_id()),
        end=_number(func.pg_snapshot_xmin(func.pg_current_snapshot())),
        since=_COLUMNS.transaction_id >= bindparam("place"),
    ),
}
_NOTING = {name: dialect.noting() for name, dialect in _DIALECTS.items()}


def _nobody() -> None:
    """Nobody waits for changes."""


@dataclass(kw_only=True)
class Changes:
    """Where changes are noted, and who is woken by them."""

    on_change: Callable[[], None] = field(default=_nobody)
    """Called on the event loop after the commit."""

    def note(self, tx: Transaction, *subject_ids: str) -> None:
        """Notes, in the transaction that makes it, a change of products, of a vendor, of categories or of settings."""
        for subject_id in subject_ids:
            _NOTING[tx.dialect].run(tx.connection, {"the_subject": subject_id, "the_instant": tx.now})
        tx.after_commit.append(self.on_change)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Up to where a reader has read.

    On SQLite, where one writer numbers the changes, it is the last change. On PostgreSQL a lower number may be committed after a
    higher one, so it is a transaction: all before it have ended. What was read of later ones is `seen`.
    """

    end: int
    seen: frozenset[int] = frozenset()


def place_now(tx: Transaction) -> Place:
    """Returns the place behind everything that is committed."""
    return read_since(tx, Place(end=int(tx.scalar(select(_DIALECTS[tx.dialect].end)))))[1]


def read_since(tx: Transaction, place: Place) -> tuple[list[str], Place]:
    """Returns the subjects that changed since then, each once, and the place behind them. No change is passed over."""
    dialect = _DIALECTS[tx.dialect]
    end = int(tx.scalar(select(dialect.end)))
    query = select(_COLUMNS.change_id, _COLUMNS.subject_id, _COLUMNS.transaction_id).where(dialect.since)
    rows = tx.all(query.order_by(_COLUMNS.change_id), {"place": place.end})
    subjects = dict.fromkeys(row.subject_id for row in rows if row.change_id not in place.seen)
    seen = frozenset(row.change_id for row in rows if row.transaction_id >= end) if tx.dialect == "postgresql" else frozenset()
    return list(subjects), Place(end=end, seen=seen)


def forget_old(tx: Transaction) -> None:
    """Deletes changes that every reader has read. The last one stays: SQLite would give its number once more."""
    tx.execute(_OLD, {"until": tx.now - KEPT})
