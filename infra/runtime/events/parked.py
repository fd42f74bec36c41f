"""Tries parked records again until their entity exists, then the records held behind them."""

import asyncio
import logging
import random
from datetime import timedelta

from msgspec import Struct

from infra.runtime import metrics
from infra.runtime.errors import is_transient, reason_of
from infra.runtime.events import letters
from infra.runtime.events.handlers import Handlers, may_wait
from infra.runtime.events.replay import Queues
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
_FIRST_PAUSE, _WORST_PAUSE, _NET_SECONDS = 0.05, 1.0, 1.0
_TRIES = 3
Key = tuple[str, str]


class _Wait(Struct):
    due: float
    pause: float = _FIRST_PAUSE
    errors: int = 0
    is_reported: bool = False


class ParkedRecords:
    """One per service. It also reads the store every second, to find what was parked before a restart or by another process."""

    def __init__(self, store: Store, queues: Queues, handlers: Handlers, *, limit_seconds: float = 60.0) -> None:
        """A record parked longer than `limit_seconds` is an error in the log and a metric; it stays parked."""
        self._store = store
        self._queues = queues
        self._handlers = handlers
        self._limit = timedelta(seconds=limit_seconds)
        self._waits: dict[Key, _Wait] = {}
        self._wake = asyncio.Event()
        self._net_due = 0.0
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="parked records")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    def add(self, topic: str, key: str) -> None:
        """A record of this key was parked."""
        self._waits.setdefault((topic, key), _Wait(due=self._now() + _FIRST_PAUSE))
        self._wake.set()

    def applied(self, key: str) -> None:
        """A record of this key was applied: those of other topics with the same key may have waited for it."""
        for (_, other), wait in self._waits.items():
            if other == key:
                wait.due, wait.pause = 0.0, _FIRST_PAUSE
                self._wake.set()

    async def _run(self) -> None:
        while True:
            try:
                await self._round()
            except Exception as error:  # noqa: BLE001 - whatever it is, the records are in the store
                if not is_transient(error):
                    _log.exception("parked records")
                await asyncio.sleep(_NET_SECONDS)
            await self._pause()

    async def _round(self) -> None:
        if self._now() >= self._net_due:
            self._net_due = self._now() + _NET_SECONDS
            await self._look()
        for key in [key for key, wait in self._waits.items() if wait.due <= self._now()]:
            await self._try(key)
            await asyncio.sleep(0)  # let requests run first
        metrics.PARKED.set(len(self._waits))

    async def _pause(self) -> None:
        self._wake.clear()
        next_due = min((wait.due for wait in self._waits.values()), default=self._net_due)
        seconds = min(next_due, self._net_due) - self._now()
        if seconds > 0:
            try:
                async with asyncio.timeout(seconds):
                    await self._wake.wait()
            except TimeoutError:
                pass

    async def _look(self) -> None:
        found, now = await self._store.query(lambda tx: (letters.keys_to_try(tx), tx.now))
        keys = {(topic, key) for topic, key, _ in found}
        self._waits = {key: wait for key, wait in self._waits.items() if key in keys}
        for topic, key, since in found:
            wait = self._waits.setdefault((topic, key), _Wait(due=0.0))
            if now - since > self._limit and not wait.is_reported:
                wait.is_reported = True
                metrics.PARKED_TOO_LONG.labels(topic).inc()
                _log.error("a record waits for its entity since %s", since, extra={"topic": topic, "record_key": key})

    async def _try(self, key: Key) -> None:
        wait = self._waits[key]
        try:
            await self._store.command(lambda tx: self._queues.try_first(tx, *key))
        except Exception as error:  # noqa: BLE001 - a reaction may raise anything
            await self._failed(key, wait, error)
        else:
            self._waits.pop(key, None)  # the next round finds what is left of the queue
            self.applied(key[1])
            self._net_due = 0.0

    async def _failed(self, key: Key, wait: _Wait, error: Exception) -> None:
        wait.pause = min(wait.pause * 2, _WORST_PAUSE)
        wait.due = self._now() + wait.pause * random.uniform(0.9, 1.1)  # noqa: S311 - jitter
        if is_transient(error) or await self._waits_for_entity(key, error):
            return
        wait.errors += 1
        if wait.errors >= _TRIES:
            await self._bury(key, wait.errors, error)

    async def _waits_for_entity(self, key: Key, error: Exception) -> bool:
        waiting = await self._store.query(lambda tx: letters.queue(tx, *key))
        return not waiting or may_wait(self._handlers, waiting[0].record.type, error)

    async def _bury(self, key: Key, attempts: int, error: Exception) -> None:
        def bury(tx: Transaction) -> None:
            self._queues.bury_first(tx, *key, reason=reason_of(error), attempts=attempts)

        await self._store.command(bury)
        self._waits.pop(key, None)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()
