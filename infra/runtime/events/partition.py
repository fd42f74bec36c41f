"""One partition's records, one after the other."""

import asyncio
from collections import deque
from typing import Any

from infra.runtime import metrics
from infra.runtime.errors import is_transient
from infra.runtime.events import wire
from infra.runtime.events.intake import Intake
from infra.runtime.events.standstill import Standstill

_MOST_PASSED_OVER = 1000
_PROGRESS_SECONDS = 2.0
_BREATH = 100


class PartitionWorker:
    """Handles the records of a queue that the session fills. Losing it loses no record: the store has the next offset."""

    def __init__(self, place: Any, next_offset: int, intake: Intake) -> None:
        """`place` has `topic` and `partition`; `next_offset` is the first one to look at."""
        self.place = place
        self.position = next_offset
        """The next offset to be handled: everything below is settled in the store, or has no reaction."""
        self._stored = next_offset
        self._intake = intake
        self._standstill = Standstill(place.topic, place.partition)
        self._records: deque[Any] = deque()
        self._filled = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._is_ending = False

    @property
    def last_error(self) -> str:
        """Why the partition makes no progress; empty while it does."""
        return self._standstill.reason

    @property
    def waiting(self) -> int:
        """Records fetched and not handled yet."""
        return len(self._records)

    @property
    def has_died(self) -> bool:
        """Whether the worker ended by an error in this code."""
        return self._task is not None and self._task.done() and not self._is_ending

    def start(self) -> None:
        name = f"{self.place.topic}[{self.place.partition}]"
        self._task = asyncio.create_task(self._run(), name=name)

    def add(self, records: list[Any]) -> None:
        """Takes fetched records, in order."""
        self._records.extend(records)
        self._filled.set()

    async def stop(self, seconds: float = 5.0) -> None:
        """Ends after the record at hand, at the latest after `seconds`; what else was fetched is fetched again later."""
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
        if self._intake.has_reaction(wire.type_of(record)):
            incoming = wire.incoming(record)
            await self._intake.settle(incoming, self._standstill)
            self.position = self._stored = record.offset + 1
            await asyncio.sleep(0)  # a transaction of SQLite runs in the event loop: let requests run too
        else:
            metrics.PASSED_OVER.labels(record.topic).inc()
            self.position = record.offset + 1
            if self.position - self._stored >= _MOST_PASSED_OVER:
                await self._remember()

    async def _remember(self) -> None:
        """Writes the progress over records without a reaction, so that a restart need not look at them again."""
        if self.position <= self._stored:
            return
        position = self.position
        try:
            await self._intake.advance(self.place.topic, self.place.partition, position)
        except Exception as error:
            if not is_transient(error):
                raise
        else:
            self._stored = position
