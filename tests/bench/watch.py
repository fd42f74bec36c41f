"""Learns what becomes of orders from Kafka, as any other consumer would, so that watching costs the services nothing."""

import asyncio
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from aiokafka import AIOKafkaConsumer

_TOPICS = ("ordering.orders", "billing.invoices")
CONFIRMED, PRINTED = "ordering.order-confirmed.v1", "billing.invoice-printed.v1"


class Watch:
    """`async with Watch(system.kafka) as watch`: instants (time.perf_counter) by event type and order id."""

    def __init__(self, bootstrap: str) -> None:
        self._kafka = AIOKafkaConsumer(*_TOPICS, bootstrap_servers=bootstrap, auto_offset_reset="latest")
        self._seen: dict[tuple[str, str], float] = {}
        self._waiting: dict[tuple[str, str], asyncio.Future[float]] = {}

    async def __aenter__(self) -> Self:
        await self._kafka.start()
        await self._kafka.seek_to_end()
        self._task = asyncio.create_task(self._read())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await asyncio.wait_for(self._kafka.stop(), 5)

    async def until(self, event_type: str, order_id: str, *, seconds: float) -> float:
        """When the event was read. Raises TimeoutError."""
        key = event_type, order_id
        if key in self._seen:
            return self._seen[key]
        future = self._waiting.setdefault(key, asyncio.get_running_loop().create_future())
        return await asyncio.wait_for(asyncio.shield(future), seconds)

    def instants(self, event_type: str) -> Mapping[str, float]:
        """By order id."""
        return {order_id: at for (kind, order_id), at in self._seen.items() if kind == event_type}

    async def _read(self) -> None:
        async for record in self._kafka:
            event_type = next((value.decode() for name, value in record.headers if name == "ce_type"), "")
            if event_type in {CONFIRMED, PRINTED}:
                self._note(event_type, record)

    def _note(self, event_type: str, record: Any) -> None:
        key, at = (event_type, record.key.decode()), time.perf_counter()
        self._seen[key] = at
        if future := self._waiting.pop(key, None):
            future.set_result(at)
