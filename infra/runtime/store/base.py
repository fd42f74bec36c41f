"""What both kinds of store share: the shape of a transaction, and what is woken after a commit."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Engine, create_engine

from infra.runtime.problem import Problem
from infra.runtime.store.transaction import Publications, Transaction

T = TypeVar("T")
_ENCODER = msgspec.json.Encoder()
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The current instant, in UTC."""
    return datetime.now(UTC)


def _noop() -> None:
    """Nothing listens yet."""


class BaseStore:
    """What wakes relay and jobs, and a transaction's clock."""

    def __init__(self, publications: Publications, *, clock: Clock) -> None:
        self.publications = publications
        self.clock = clock
        self.on_emit: Callable[[], None] = _noop
        self.on_schedule: Callable[[], None] = _noop

    def _transaction(self, connection: Connection) -> Transaction:
        return Transaction(connection=connection, now=self.clock(), publications=self.publications)

    def _ended(self, tx: Transaction, result: T | Problem) -> T:
        """After the commit: wakes relay and jobs, then returns the result or raises the refusal that was kept."""
        if tx.has_emitted:
            self.on_emit()
        if tx.has_scheduled:
            self.on_schedule()
        for wake in tx.after_commit:
            wake()
        if isinstance(result, Problem):
            raise result
        return result


def run_body(tx: Transaction, body: Callable[[Transaction], T]) -> T | Problem:
    """The result of the body, or the refusal whose changes are kept; its events are then in the outbox."""
    result: T | Problem
    try:
        result = body(tx)
    except Problem as problem:
        if not tx.keeps_refusal:
            raise
        result = problem
    tx.write_events()
    return result


def engine_of(url: str, **options: Any) -> Engine:
    """An engine whose JSON columns are written and read by msgspec."""
    return create_engine(url, json_serializer=_json, json_deserializer=msgspec.json.decode, **options)


def _json(value: Any) -> str:
    return _ENCODER.encode(value).decode()
