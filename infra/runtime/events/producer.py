"""The relay's producer: idempotent, with one batch at a time per partition, so that the order per key is kept."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

from aiokafka import AIOKafkaProducer
from aiokafka.partitioner import DefaultPartitioner

from infra.runtime.events.access import OPEN_KAFKA, KafkaAccess
from infra.runtime.events.closing import stop_producer
from infra.runtime.events.wire import OutgoingRecord

_BATCH_BYTES = 512 * 1024
_CLOSE_SECONDS = 2.0


class Producer(Protocol):
    """What the relay needs; fault tests put their own before the real one."""

    async def send_batch(self, records: Sequence[OutgoingRecord]) -> None:
        """Returns when Kafka acknowledged all; raises when one of them may be missing."""
        ...

    async def close(self) -> None:
        """Gives up what is still on its way; bounded in time."""
        ...


ProducerFactory = Callable[[], Awaitable[Producer]]
"""Makes a started producer; called again after each failure."""


def kafka_producer(bootstrap: str, access: KafkaAccess = OPEN_KAFKA, *, client_id: str = "comptoir") -> ProducerFactory:
    """Producers for the brokers at `bootstrap`."""

    async def make() -> Producer:
        producer = AIOKafkaProducer(
            bootstrap_servers=bootstrap,
            **access.options,
            client_id=client_id,
            acks="all",
            enable_idempotence=True,
            linger_ms=0,
            max_batch_size=_BATCH_BYTES,
            request_timeout_ms=10_000,
            metadata_max_age_ms=60_000,
            retry_backoff_ms=200,
        )
        try:
            await producer.start()
        except BaseException:
            await stop_producer(producer, _CLOSE_SECONDS)
            raise
        return KafkaProducer(producer)

    return make


class KafkaProducer:
    """Sends each partition's records as one batch, which Kafka takes as a whole or not at all.

    With single sends, the next batch of a partition could arrive before one that failed and is sent again. Consumers would
    then treat the late record as a repeated one.
    """

    def __init__(self, producer: Any) -> None:
        self._producer = producer
        self._partitioner = DefaultPartitioner()

    async def send_batch(self, records: Sequence[OutgoingRecord]) -> None:
        waiting = deque(records)
        while waiting:
            await self._send_some(waiting)

    async def close(self) -> None:
        await stop_producer(self._producer, _CLOSE_SECONDS)

    async def _send_some(self, waiting: deque[OutgoingRecord]) -> None:
        """Sends from the front until a partition's batch is full; the next round waits for the acknowledgement."""
        batches: dict[tuple[str, int], Any] = {}
        while waiting and await self._append(batches, waiting[0]):
            waiting.popleft()
        futures = [
            await self._producer.send_batch(batch, topic, partition=partition) for (topic, partition), batch in batches.items()
        ]
        results = await asyncio.gather(*futures, return_exceptions=True)
        for result in results:
            if isinstance(result, asyncio.CancelledError):
                raise ConnectionError("the producer gave the batch up")  # a bare CancelledError would end our own task
            if isinstance(result, BaseException):
                raise result

    async def _append(self, batches: dict[tuple[str, int], Any], record: OutgoingRecord) -> bool:
        partitions = sorted(await self._producer.partitions_for(record.topic))
        place = record.topic, self._partitioner(record.key, partitions, partitions)
        if place not in batches:
            batches[place] = self._producer.create_batch()
        added = batches[place].append(timestamp=None, key=record.key, value=record.value, headers=list(record.headers))
        return added is not None
