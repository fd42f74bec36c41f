"""The relay: sends the events in the outbox in order, and deletes each one when Kafka has acknowledged it."""

import asyncio
import logging
import random
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select

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
_OLDEST = select(outbox).order_by(outbox.c.id).limit(_MOST)
_FORGET = outbox.delete().where(outbox.c.id == bindparam("row_id"))
_DEPTH = select(func.count()).select_from(outbox)


class Relay:
    """One per service. Woken by commits, and every second in case a wake-up was lost or another process wrote."""

    def __init__(
        self, store: Store, service: str, registry: Registry, producer_factory: ProducerFactory, *, send_seconds: float = 10.0
    ) -> None:
        """`send_seconds` bounds one batch: an idempotent producer would try for ever (aiokafka issue 1017)."""
        self._store = store
        self._service = service
        self._registry = registry
        self._factory = producer_factory
        self._send_seconds = send_seconds
        self._producer: Producer | None = None
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.last_error = "not connected yet"
        """Empty while sending works."""
        self.broker_error = self.last_error
        """Why the broker seems to be away; empty when it is not the broker that sending fails for."""
        self.oldest_at: datetime | None = None
        """When the oldest event came that could not be sent; None while nothing waits."""

    def wake(self) -> None:
        """Tells the relay that there is something to send."""
        self._wake.set()

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
                while self._producer is not None and not self.last_error and await self._store.query(_first):
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
            except (Exception, asyncio.CancelledError) as error:
                if not isinstance(error, Exception) and not is_foreign_cancellation(error):
                    raise
                await self._failed(error)  # after any error, the outbox keeps the events and the relay continues
                await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
                pause = min(pause * 2, _WORST_PAUSE)
            else:
                pause = 0.1
                with suppress(TimeoutError):
                    async with asyncio.timeout(_NET_SECONDS):
                        await self._wake.wait()

    async def _send_all(self) -> None:
        """Sends until the outbox is empty."""
        if self._producer is None:
            self._producer = await self._factory()
        while True:
            self._wake.clear()  # before reading: a commit after the reading wakes again
            rows = await self._store.query(_read)
            if rows:
                await self._send(rows)
            self.last_error, self.broker_error, self.oldest_at = "", "", None
            if len(rows) < _MOST:
                metrics.OUTBOX_DEPTH.set(0)
                return
            metrics.OUTBOX_DEPTH.set(await self._store.query(_depth))

    async def _send(self, rows: Sequence[Row[Any]]) -> None:
        assert self._producer is not None  # noqa: S101 - made above
        if self.oldest_at is None:
            self.oldest_at = rows[0].created_at
        records = [wire.outgoing(row, service=self._service, schema_id=self._schema_id(row.type)) for row in rows]
        async with asyncio.timeout(self._send_seconds):
            await self._producer.send_batch(records)
        await self._store.command(lambda tx: _forget(tx, rows))
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


def _read(tx: Transaction) -> Sequence[Row[Any]]:
    return tx.all(_OLDEST)


def _first(tx: Transaction) -> bool:
    return tx.one(_OLDEST) is not None


def _oldest_at(tx: Transaction) -> datetime | None:
    row = tx.one(_OLDEST)
    return None if row is None else row.created_at


def _depth(tx: Transaction) -> int:
    return int(tx.scalar(_DEPTH))


def _forget(tx: Transaction, rows: Sequence[Row[Any]]) -> None:
    """Deletes by id, not up to an id: on PostgreSQL a lower id may be committed later than a higher one."""
    tx.execute(_FORGET, [{"row_id": row.id} for row in rows])
