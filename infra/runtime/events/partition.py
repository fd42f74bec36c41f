"""One partition's records, one after the other, each until it is applied or set aside."""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Callable
from typing import Any

from msgspec import Struct

from infra.runtime import metrics
from infra.runtime.errors import is_transient, reason_of
from infra.runtime.events import wire
from infra.runtime.events.handlers import check_schema, context_of
from infra.runtime.events.inbox import Inbox, Outcome
from infra.runtime.events.parked import ParkedRecords
from infra.runtime.events.registry import Registry
from infra.runtime.events.replay import may_wait
from infra.runtime.events.wire import BadRecord, IncomingRecord
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
_TRIES = 3
_PAUSES = (0.2, 1.0)  # three tries within two seconds
_WORST_PAUSE = 5.0
_MOST_PASSED_OVER = 1000
_PROGRESS_SECONDS = 2.0
_BREATH = 100
Step = Callable[[Transaction], Outcome]


class WorkerParts(Struct, frozen=True, kw_only=True):
    """What every worker of a service works with."""

    store: Store
    inbox: Inbox
    registry: Registry
    parked: ParkedRecords


class PartitionWorker:
    """Works through a queue that the consumer fills; forgets nothing, since the store says where to go on."""

    def __init__(self, place: Any, next_offset: int, parts: WorkerParts) -> None:
        """`place` has `topic` and `partition`; `next_offset` is the first one to look at."""
        self.place = place
        self.position = next_offset
        """The next offset to be handled: everything below is settled in the store, or of no interest."""
        self.last_error = ""
        """Why the partition stands still; empty while it goes on."""
        self._stored = next_offset
        self._store, self._inbox = parts.store, parts.inbox
        self._registry, self._parked = parts.registry, parts.parked
        self._records: deque[Any] = deque()
        self._filled = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._is_ending = False

    @property
    def waiting(self) -> int:
        """Records fetched and not handled yet."""
        return len(self._records)

    @property
    def has_died(self) -> bool:
        """Whether the worker ended by a mistake of ours."""
        return self._task is not None and self._task.done() and not self._is_ending

    def start(self) -> None:
        name = f"{self.place.topic}[{self.place.partition}]"
        self._task = asyncio.create_task(self._run(), name=name)

    def add(self, records: list[Any]) -> None:
        """Takes fetched records, in order."""
        self._records.extend(records)
        self._filled.set()

    async def stop(self, seconds: float = 5.0) -> None:
        """Ends after the record at hand, at the latest after `seconds`; what was fetched beyond is fetched again some day."""
        if self._task is None:
            return
        self._is_ending = True
        self._records.clear()
        self._filled.set()
        await asyncio.wait([self._task], timeout=seconds)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        count = 0
        while not self._is_ending:
            if not self._records:
                await self._idle()
                continue
            await self._handle(self._records.popleft())
            count += 1
            if count % _BREATH == 0:
                await asyncio.sleep(0)
        await self._remember()

    async def _idle(self) -> None:
        self._filled.clear()
        try:
            async with asyncio.timeout(_PROGRESS_SECONDS if self.position > self._stored else None):
                await self._filled.wait()
        except TimeoutError:
            await self._remember()

    async def _handle(self, record: Any) -> None:
        if record.offset < self.position:
            return
        type_name = wire.type_of(record)
        if type_name and type_name not in self._inbox.handlers:
            metrics.PASSED_OVER.labels(record.topic).inc()
            self.position = record.offset + 1
            if self.position - self._stored >= _MOST_PASSED_OVER:
                await self._remember()
            return
        await self._settle(wire.incoming(record))
        self.position = self._stored = record.offset + 1
        await asyncio.sleep(0)  # a transaction of SQLite runs inline: let requests have their turn

    async def _settle(self, record: IncomingRecord) -> None:
        with context_of(self._inbox.handlers, record):
            outcome = await self._until_settled(record)
        metrics.CONSUMED.labels(record.topic, outcome.value).inc()
        if outcome is Outcome.PARKED:
            self._parked.add(record.topic, record.key)
        elif outcome is Outcome.APPLIED:
            self._parked.applied(record.key)

    async def _until_settled(self, record: IncomingRecord) -> Outcome:
        step: Step = lambda tx: self._inbox.accept(tx, record)  # noqa: E731 - one of three steps
        errors = delays = 0
        is_set_aside = False
        while True:
            try:
                if not is_set_aside:
                    await check_schema(self._registry, self._inbox.handlers, record)
                outcome = await self._store.command(step)
            except Exception as error:  # noqa: BLE001 - a reaction may raise anything
                if is_set_aside or is_transient(error):
                    delays += 1
                    await self._delay(record, error, delays)
                    continue
                errors += 1
                aside = self._set_aside(record, error, errors)
                if aside is None:
                    await self._before_next_try(record, error, errors)
                else:
                    step, is_set_aside = aside, True
            else:
                self.last_error = ""
                return outcome

    def _set_aside(self, record: IncomingRecord, error: Exception, errors: int) -> Step | None:
        """How to set the record aside; None to try again."""
        reason = reason_of(error)
        if may_wait(self._inbox.handlers, record.type, error):
            return lambda tx: self._inbox.park(tx, record, reason)
        if isinstance(error, BadRecord) or errors >= _TRIES:
            return lambda tx: self._inbox.bury(tx, record, reason, errors)
        return None

    async def _before_next_try(self, record: IncomingRecord, error: Exception, errors: int) -> None:
        _log.warning("try %d of %d failed", errors, _TRIES, exc_info=error, extra={"event_type": record.type})
        await asyncio.sleep(_PAUSES[errors - 1])

    async def _delay(self, record: IncomingRecord, error: Exception, delays: int) -> None:
        if not self.last_error:
            _log.warning("%s[%d] stands still: %s", record.topic, record.partition, reason_of(error))
        self.last_error = reason_of(error)
        metrics.DELAYED.labels(record.topic).inc()
        await asyncio.sleep(min(0.05 * 2**delays, _WORST_PAUSE) * random.uniform(0.8, 1.2))  # noqa: S311 - jitter

    async def _remember(self) -> None:
        """Writes the progress over records without a reaction, so that a restart need not look at them again."""
        if self.position <= self._stored:
            return
        position = self.position
        try:
            await self._store.command(lambda tx: self._inbox.advance(tx, self.place.topic, self.place.partition, position))
        except Exception as error:
            if not is_transient(error):
                raise
        else:
            self._stored = position
