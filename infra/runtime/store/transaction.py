"""One transaction of a service's store: statements, events, jobs."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct
from sqlalchemy import ClauseElement, Connection, CursorResult, Executable, Row, Select

from infra.runtime import context
from infra.runtime.ids import new_id
from infra.runtime.store import statements, tables


@dataclass(frozen=True, kw_only=True)
class Publication:
    """An event made ready for the outbox: validated against its closed schema and encoded."""

    type: str
    topic: str
    key: str
    payload: bytes


class Publications(Protocol):
    """Turns an event into its publication; raises TypeError for an event that the service does not publish."""

    def encode(self, event: Struct) -> Publication: ...


@dataclass(kw_only=True)
class Transaction:
    """Everything that happens in it commits together or not at all. It never waits for the network."""

    connection: Connection
    now: datetime
    """The instant of this transaction: everything it writes carries the same time."""
    publications: Publications
    has_emitted: bool = field(default=False)
    has_scheduled: bool = field(default=False)
    keeps_refusal: bool = field(default=False)
    """Set by a command whose refusal must leave a trace (a failed sign-in counts): the transaction commits, then refuses."""

    def execute(
        self, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]:
        """Runs a statement; with a list of parameters once for each."""
        result = self.connection.execute(statement, parameters)
        assert isinstance(result, CursorResult)  # noqa: S101 - SQLAlchemy Core always answers one
        return result

    def one(self, query: Executable, parameters: Mapping[str, Any] | None = None) -> Row[Any] | None:
        """The first row, or None. A query that is built once and given `parameters` costs a third of one built each time."""
        return self.connection.execute(query, parameters).first()

    def all(self, query: Executable, parameters: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        return self.connection.execute(query, parameters).all()

    def scalar(self, query: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, or None."""
        return self.connection.execute(query, parameters).scalar()

    def lock(self, query: Select[Any], parameters: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        """The rows, locked until the end of the transaction, in the query's order (SQLite: the one writer holds all)."""
        locking = query if self.dialect == "sqlite" else query.with_for_update()
        return self.connection.execute(locking, parameters).all()

    def emit(self, event: Struct) -> str:
        """Puts an event into the outbox, validated, with the next sequence of its topic and key; answers its id."""
        publication = self.publications.encode(event)
        event_id = new_id("evt")
        here = context.current()
        self.connection.execute(
            statements.INSERT_EVENT,
            {
                "event_id": event_id,
                "topic": publication.topic,
                "key": publication.key,
                "sequence": self._next_sequence(publication.topic, publication.key),
                "type": publication.type,
                "payload": publication.payload,
                "correlation_id": here.correlation_id,
                "causation_id": here.causation_id,
                "traceparent": here.traceparent,
                "created_at": self.now,
            },
        )
        self.has_emitted = True
        return event_id

    def schedule(self, kind: str, key: str, due_at: datetime | None = None, **data: Any) -> None:
        """Makes a job due at an instant (now when None); a job of that kind and key that exists is moved there.

        The job runs in the context of whoever scheduled it, so that its events keep the correlation id.
        """
        here = context.current()
        self.upsert(
            tables.jobs,
            ("kind", "key"),
            kind=kind,
            key=key,
            due_at=due_at or self.now,
            data=data,
            attempts=0,
            error="",
            generation=random.getrandbits(62),  # it only has to differ from the last one
            correlation_id=here.correlation_id,
            causation_id=here.causation_id,
            traceparent=here.traceparent,
        )
        self.has_scheduled = True

    def unschedule(self, kind: str, key: str) -> None:
        """Forgets a job, if it is there."""
        self.connection.execute(statements.DELETE_JOB, {"the_kind": kind, "the_key": key})

    def upsert(self, table: Any, keys: Sequence[str], **values: Any) -> None:
        """Inserts a row, or overwrites the row that has the same keys. Values may be SQL expressions."""
        expressions = {name: value for name, value in values.items() if isinstance(value, ClauseElement)}
        statement = statements.upsert(self.dialect, table, tuple(keys), tuple(values))
        if expressions:
            statement = statement.values(expressions)
            values = {name: value for name, value in values.items() if name not in expressions}
        self.connection.execute(statement, values)

    def insert_if_absent(self, table: Any, **values: Any) -> bool:
        """Inserts a row unless one with the same key exists; answers whether it did."""
        return self.execute(statements.insert_if_absent(self.dialect, table), values).rowcount == 1

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.connection.dialect.name

    def _next_sequence(self, topic: str, key: str) -> int:
        parameters = {"topic": topic, "key": key, "sequence": 1}
        return int(self.connection.execute(statements.next_sequence(self.dialect), parameters).scalar_one())
