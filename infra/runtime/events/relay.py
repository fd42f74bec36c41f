"""The relay: sends the events in the outbox in order, and deletes each one when Kafka has acknowledged it.

Of the processes that share a database, one sends at a time (`Outbox.take_turn`): several would send everything as often, and a
record could arrive behind a later one of its key.
"""

import asyncio
import logging
import random
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from infra.runtime import metrics
from infra.runtime.errors import is_foreign_cancellation, is_of_the_store
from infra.runtime.events import wire
from infra.runtime.events.producer import Producer, ProducerFactory, kafka_producer
from infra.runtime.events.registry import Registry, SchemaUnknown
from infra.runtime.store.store import Store
from infra.runtime.store.tables import outbox
from infra.runtime.store.transaction import Transaction

__all__ = ["Producer", "ProducerFactory", "Relay", "kafka_producer"]

_log = logging.getLogger(__name__)
_MOST = 500
_NET_SECONDS = 1.0
_WORST_PAUSE = 2.0
_DEPTH = select(func.count()).select_from(outbox)
_OLDEST_AT = select(outbox.c.created_at).order_by(outbox.c.id).limit(1)


class Relay:
    """One per process. Woken by commits, and every second in case a wake-up was lost."""

    def __init__(
        self, store: Store, service: str, registry: Registry, producer_factory: ProducerFactory, *, send_seconds: float = 10.0
    ) -> None:
        """`send_seconds` bounds one batch: an idempotent producer would try for ever (aiokafka issue 1017)."""
        self._store = store
        self._outbox = store.outbox()
        self._service = service
        self._registry = registry
        self._factory = producer_factory
        self._send_seconds = send_seconds
        self._producer: Producer | None = None
        self._has_turn = False
        self._task: asyncio.Task[None] | None = None
        self.last_error = "not connected yet"
        """Empty while sending works, or is another process's turn."""
        self.broker_error = self.last_error
        """Why the broker seems to be away; empty when it is not the broker that sending fails for."""
        self.oldest_at: datetime | None = None
        """When the oldest event came that could not be sent; None while nothing waits."""

    def wake(self) -> None:
        """Tells the relay that there is something to send."""
        self._outbox.wake()

    def start(self) -> None:
        """Starts sending, and keeps trying while Kafka is unavailable."""
        self._store.on_emit = self.wake
        self._task = asyncio.create_task(self._run(), name="relay")

    async def stop(self, *, flush_seconds: float = 2.0) -> None:
        """Sends what still waits if that goes quickly; the rest stays in the outbox for the next start."""
        if self._task is None:
            return
        with suppress(Exception):
            async with asyncio.timeout(flush_seconds):
                while self._has_turn and not self.last_error and await self._store.query(_depth) > 0:
                    self.wake()
                    await asyncio.sleep(0.01)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._task = None
        await self._close()

    async def _run(self) -> None:
        pause = 0.1
        while True:
            try:
                await self._send_all()
                await self._outbox.wait(_NET_SECONDS)
            except (Exception, asyncio.CancelledError) as error:
                if not isinstance(error, Exception) and not is_foreign_cancellation(error):
                    raise
                await self._failed(error)  # after any error, the outbox keeps the events and the relay continues
                await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
                pause = min(pause * 2, _WORST_PAUSE)
            else:
                pause = 0.1

    async def _send_all(self) -> None:
        """Sends until the outbox is empty, if it is this process's turn."""
        self._has_turn = await self._outbox.take_turn()
        if not self._has_turn:
            self.last_error, self.broker_error, self.oldest_at = "", "", None
            return
        if self._producer is None:
            self._producer = await self._factory()
        while True:
            rows = await self._outbox.oldest(_MOST)
            if rows:
                await self._send(rows)
            self.last_error, self.broker_error, self.oldest_at = "", "", None
            if len(rows) < _MOST:
                metrics.OUTBOX_DEPTH.set(0)
                return
            metrics.OUTBOX_DEPTH.set(await self._store.query(_depth))

    async def _send(self, rows: Sequence[Any]) -> None:
        assert self._producer is not None  # noqa: S101 - made above
        if self.oldest_at is None:
            self.oldest_at = rows[0].created_at
        records = [wire.outgoing(row, service=self._service, schema_id=self._schema_id(row.type)) for row in rows]
        async with asyncio.timeout(self._send_seconds):
            await self._producer.send_batch(records)
        await self._outbox.forget(rows)
        for row in rows:
            metrics.SENT.labels(row.topic).inc()

    def _schema_id(self, type_name: str) -> int:
        if type_name not in self._registry.ids:
            raise SchemaUnknown(
                f"no schema id for {type_name}: the registry is away, or it is no event of this service any more"
            )
        return self._registry.ids[type_name]

    async def _failed(self, error: BaseException) -> None:
        before, self.last_error = self.last_error, f"{type(error).__name__}: {error}"
        self.broker_error = "" if is_of_the_store(error) or isinstance(error, SchemaUnknown) else self.last_error
        metrics.SEND_FAILURES.inc()
        level = logging.INFO if self.last_error == before else logging.WARNING  # an outage is logged once
        _log.log(level, "events are not sent, trying again: %s", self.last_error)
        await self._close()
        with suppress(Exception):
            metrics.OUTBOX_DEPTH.set(await self._store.query(_depth))
            self.oldest_at = await self._store.query(_oldest_at)

    async def _close(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            await producer.close()
        self._has_turn = False
        with suppress(Exception):
            await self._outbox.give_up_turn()


def _oldest_at(tx: Transaction) -> datetime | None:
    row = tx.one(_OLDEST_AT)
    return None if row is None else row.created_at


def _depth(tx: Transaction) -> int:
    return int(tx.scalar(_DEPTH))
