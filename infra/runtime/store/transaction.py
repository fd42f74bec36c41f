"""One transaction of a service's store: statements, events, jobs."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, cast

from msgspec import Struct
from sqlalchemy import ClauseElement, Connection, CursorResult, Executable, Row, Select, Table

from infra.runtime import context
from infra.runtime.ids import new_id
from infra.runtime.store import statements, tables
from infra.runtime.store.job import Job
from infra.runtime.store.prepared import Prepared


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
    has_scheduled: bool = field(default=False)
    in_change: set[tuple[str, str]] = field(default_factory=set)
    """The entities that repositories have handed out for a change."""
    keeps_refusal: bool = field(default=False)
    """Set by a command whose refusal is recorded (a failed sign-in counts): the transaction commits, then refuses."""
    after_commit: list[Callable[[], None]] = field(default_factory=list)
    """What is called on the event loop once the transaction is committed: who waits for its rows is woken."""
    _emitted: list[dict[str, Any]] = field(default_factory=list)

    def execute(
        self, statement: Executable, parameters: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]:
        """Runs a statement; with a list of parameters once for each."""
        result = self.connection.execute(statement, parameters)
        assert isinstance(result, CursorResult)  # noqa: S101 - SQLAlchemy Core always returns one
        return result

    def one(self, query: Executable | Prepared, parameters: Mapping[str, Any] | None = None) -> Row[Any] | None:
        """The first row, or None.

        A query that is built once and given `parameters` costs a third of one built each time; a Prepared, a tenth.
        """
        if isinstance(query, Prepared):
            return cast("Row[Any] | None", query.first(self.connection, parameters or {}))
        return self.connection.execute(query, parameters).first()

    def all(self, query: Executable, parameters: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        return self.connection.execute(query, parameters).all()

    def scalar(self, query: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        """The first column of the first row, or None."""
        return self.connection.execute(query, parameters).scalar()

    def lock(
        self, query: Select[Any], parameters: Mapping[str, Any] | None = None, *, passes_over_locked: bool = False
    ) -> Sequence[Row[Any]]:
        """The rows, locked until the end of the transaction, in the query's order (SQLite: the one writer holds all).

        Waits for rows that another transaction has locked, or passes over them.
        """
        locking = query if self.dialect == "sqlite" else query.with_for_update(skip_locked=passes_over_locked)
        return self.connection.execute(locking, parameters).all()

    def emit(self, event: Struct, *, event_id: str = "") -> str:
        """Puts an event into the outbox, validated, with the next sequence of its topic and key; returns its id.

        `event_id` is for an event whose id had to be known before; otherwise a new one is drawn. The rows are written when the
        body has ended: all at once, and with the rows of `sequences` locked only then.
        """
        publication = self.publications.encode(event)
        here = context.current()
        row = {
            "event_id": event_id or new_id("evt"),
            "topic": publication.topic,
            "key": publication.key,
            "type": publication.type,
            "payload": publication.payload,
            "correlation_id": here.correlation_id,
            "causation_id": here.causation_id,
            "traceparent": here.traceparent,
            "created_at": self.now,
        }
        self._emitted.append(row)
        return str(row["event_id"])

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """When it raises, only what happened in it is undone, events included."""
        before = len(self._emitted)
        try:
            with self.connection.begin_nested():
                yield
        except BaseException:
            del self._emitted[before:]
            raise

    def write_events(self) -> None:
        """For the store, before it commits: numbers what was emitted and writes it to the outbox."""
        if not self._emitted:
            return
        counts = Counter((row["topic"], row["key"]) for row in self._emitted)
        numbers = {each: iter(self._take_numbers(*each, count)) for each, count in sorted(counts.items())}
        rows = [{**row, "sequence": next(numbers[row["topic"], row["key"]])} for row in self._emitted]
        self.insert(tables.outbox, *rows)

    @property
    def has_emitted(self) -> bool:
        """Whether the relay has something to do after the commit."""
        return bool(self._emitted)

    def schedule(self, job: Job, due_at: datetime | None = None) -> None:
        """Makes a job due at an instant (now when None); a job of that kind and key that exists is moved there.

        The job runs in the context of whoever scheduled it, so that its events keep the correlation id.
        """
        here = context.current()
        self.upsert(
            tables.jobs,
            ("kind", "key"),
            kind=job.kind(),
            key=job.key,
            due_at=due_at or self.now,
            data=job.data,
            attempts=0,
            error="",
            generation=random.getrandbits(62),  # it only has to differ from the last one
            correlation_id=here.correlation_id,
            causation_id=here.causation_id,
            traceparent=here.traceparent,
        )
        self.has_scheduled = True

    def unschedule(self, job: Job) -> None:
        """Forgets the job of that kind and key, if it is there."""
        statements.DELETE_JOB.run(self.connection, {"the_kind": job.kind(), "the_key": job.key})

    def insert(self, table: Table, *rows: Mapping[str, Any]) -> None:
        """Inserts rows that all have the same columns, in the order given; none does nothing."""
        if rows:
            statements.insert_rows(table, tuple(rows[0])).run_each(self.connection, rows)

    def upsert(self, table: Table, keys: Sequence[str], **values: Any) -> None:
        """Inserts a row, or overwrites the row that has the same keys. Values may be SQL expressions."""
        names = tuple(values)
        expressions = {name: value for name, value in values.items() if isinstance(value, ClauseElement)}
        if not expressions:
            statements.upsert(self.dialect, table, tuple(keys), names).run(self.connection, values)
            return
        statement = statements.overwriting(self.dialect, table, tuple(keys), names).values(expressions)
        self.connection.execute(statement, {name: value for name, value in values.items() if name not in expressions})

    def keep_latest(self, table: Table, keys: Sequence[str], *, by: str = "version", **values: Any) -> bool:
        """Keeps a row unless one with the same keys is as late, or later, in the column `by`; returns whether it was kept.

        It is one statement, so that two transactions at once cannot leave the earlier row.
        """
        cursor = statements.keep_latest(self.dialect, table, tuple(keys), by, tuple(values)).run(self.connection, values)
        return bool(cursor.rowcount == 1)

    def insert_if_absent(self, table: Table, **values: Any) -> bool:
        """Inserts a row unless one with the same key exists; returns whether it did."""
        cursor = statements.insert_if_absent(self.dialect, table, tuple(values)).run(self.connection, values)
        return bool(cursor.rowcount == 1)

    def insert_absent(self, table: Table, *rows: Mapping[str, Any]) -> None:
        """Inserts the rows whose keys are new, in the order given, and leaves the others alone; all have the same columns."""
        if rows:
            statements.insert_if_absent(self.dialect, table, tuple(rows[0])).run_each(self.connection, rows)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.connection.dialect.name

    def _take_numbers(self, topic: str, key: str, count: int) -> range:
        statement = statements.take_numbers(self.dialect)
        values = {"the_topic": topic, "the_key": key, "the_count": count, "the_instant": self.now}
        last = statement.first(self.connection, values).sequence
        return range(last - count + 1, last + 1)
