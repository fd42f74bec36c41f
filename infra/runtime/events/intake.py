"""Handles one record: applies it, or sets it aside when that is impossible."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from typing import Literal

from infra.runtime import metrics
from infra.runtime.errors import is_transient, reason_of
from infra.runtime.events.handlers import check_schema, context_of, may_wait
from infra.runtime.events.inbox import Inbox, Outcome
from infra.runtime.events.parked import ParkedRecords
from infra.runtime.events.registry import Registry
from infra.runtime.events.standstill import Standstill
from infra.runtime.events.wire import BadRecord, IncomingRecord
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
_TRIES = 3
_PAUSES = (0.2, 1.0)  # three tries within two seconds
Step = Callable[[Transaction], Outcome]


class Intake:
    """Handles the records of one service. It keeps nothing in memory: everything known about a record is in the store."""

    def __init__(self, store: Store, inbox: Inbox, registry: Registry, parked: ParkedRecords) -> None:
        self._store, self._inbox, self._registry, self._parked = store, inbox, registry, parked
        self._handlers = inbox.handlers

    @property
    def topics(self) -> list[str]:
        """The topics of all event types that the service reacts to."""
        return sorted({handler.topic for handler in self._handlers.values()})

    def has_reaction(self, type_name: str) -> bool:
        """Whether a record of this type must be settled. One without a type must: it becomes a dead letter."""
        return not type_name or type_name in self._handlers

    async def settle(self, record: IncomingRecord, standstill: Standstill) -> None:
        """Applies a record or sets it aside. Returns when the store has done one of the two; waits while the store is away."""
        with context_of(self._handlers, record):
            outcome = await self._applied_or_set_aside(record, standstill)
        metrics.CONSUMED.labels(record.topic, outcome.value).inc()
        if outcome is Outcome.PARKED:
            self._parked.add(record.topic, record.key)
        elif outcome is Outcome.APPLIED:
            self._parked.applied(record.key)

    async def recognise(self, cluster: str) -> None:
        """Forgets the offsets when they are those of another cluster's log: this one is read from its beginning."""
        if await self._store.command(lambda tx: self._inbox.recognise(tx, cluster)):
            _log.warning("Kafka's log is another one than before: it is read from its beginning")

    async def offsets(self, topics: Iterable[str]) -> dict[tuple[str, int], int]:
        """Returns the next offset by topic and partition, of partitions that were read before."""
        return await self._store.query(lambda tx: self._inbox.offsets(tx, topics))

    async def advance(self, topic: str, partition: int, next_offset: int) -> None:
        """Writes the next offset after records without a reaction."""
        await self._store.command(lambda tx: self._inbox.advance(tx, topic, partition, next_offset))

    async def _applied_or_set_aside(self, record: IncomingRecord, standstill: Standstill) -> Outcome:
        errors = 0
        aside: Step | None = None
        while aside is None:
            try:
                return await standstill.outlast(lambda: self._apply(record), passes=is_transient)
            except Exception as error:  # noqa: BLE001 - a reaction may raise anything
                errors += 1
                aside = self._aside(record, error, errors)
                if aside is None:
                    _log.warning("try %d of %d failed", errors, _TRIES, exc_info=error, extra={"event_type": record.type})
                    await asyncio.sleep(_PAUSES[errors - 1])
        step = aside
        return await standstill.outlast(lambda: self._store.command(step), passes=_whatever_it_is)

    async def _apply(self, record: IncomingRecord) -> Outcome:
        await check_schema(self._registry, self._handlers, record)
        return await self._store.command(lambda tx: self._inbox.accept(tx, record))

    def _aside(self, record: IncomingRecord, error: Exception, errors: int) -> Step | None:
        """Returns the function that sets the record aside; None when the record should be tried again."""
        reason = reason_of(error)
        if may_wait(self._handlers, record.type, error):
            return lambda tx: self._inbox.park(tx, record, reason)
        if isinstance(error, BadRecord) or errors >= _TRIES:
            return lambda tx: self._inbox.bury(tx, record, reason, errors)
        return None


def _whatever_it_is(_error: BaseException) -> Literal[True]:
    """Setting a record aside needs nothing but the store: after any failure it is tried again."""
    return True
