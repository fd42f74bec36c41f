"""The relay sends what was committed, in order, and loses nothing, whatever breaks on the way."""

import asyncio
import gc
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import pytest
from aiokafka.errors import OutOfOrderSequenceNumber

from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime import context
from infra.runtime.events.producer import Producer, ProducerFactory, kafka_producer
from infra.runtime.events.wire import OutgoingRecord
from infra.runtime.store.transaction import Transaction
from tests.support import messaging
from tests.support.messaging import NoteRead, NoteWritten, Service, Topic, records_of
from tests.support.sequences import sequence_gaps

Fault = Callable[[Producer, Sequence[OutgoingRecord]], Awaitable[None]]

# aiokafka drops a connection that it was still opening when it is stopped, instead of closing it
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


class Wrapped:
    """A producer that does something else for the first batches."""

    def __init__(self, inner: Producer, faults: list[Fault]) -> None:
        self.inner, self.faults = inner, faults

    async def send_batch(self, records: Sequence[OutgoingRecord]) -> None:
        await (self.faults.pop(0) if self.faults else send)(self.inner, records)

    async def close(self) -> None:
        await self.inner.close()


def wrapped(kafka: str, *faults: Fault) -> ProducerFactory:
    make, left = kafka_producer(kafka), list(faults)

    async def factory() -> Producer:
        return Wrapped(await make(), left)

    return factory


async def send(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    await producer.send_batch(records)


async def fail_before(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    raise OutOfOrderSequenceNumber


async def fail_after(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    await producer.send_batch(records)
    raise ConnectionError("the answer was lost")


async def send_half(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    await producer.send_batch(records[: len(records) // 2])
    raise ConnectionError("half of it")


async def hang(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    await asyncio.sleep(3600)


async def be_cancelled(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    raise asyncio.CancelledError  # as aiokafka does when a client ends under way


async def lose_one(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
    await producer.send_batch([*records[:3], *records[4:]])


def writer(system: System, topic: Topic, folder: Path, *faults: Fault) -> Service:
    factory = wrapped(system.kafka, *faults)
    return Service(
        "writer", topic, system.kafka, system.registry, messaging.store_url(folder, "writer"), producer_factory=factory
    )


async def sent(service: Service) -> None:
    async def is_empty() -> bool:
        return await service.depth() == 0

    await until(is_empty)


async def write_many(service: Service, number: int, keys: int = 5) -> None:
    """In one transaction, so that the relay finds them together."""

    def body(tx: Transaction) -> None:
        for each in range(number):
            tx.emit(NoteWritten(note_id=f"key{each % keys}", text=str(each)))

    await service.store.command(body)


async def test_events_arrive_in_order_per_key_without_gaps(system: System, topic: Topic, store_url: str) -> None:
    async with Service("writer", topic, system.kafka, system.registry, store_url) as service:
        await write_many(service, 1200)
        await sent(service)
    records = await records_of(system.kafka, topic.name)
    assert len(records) == 1200
    assert sequence_gaps(records) == []
    for key in {record.key for record in records}:
        assert [record.sequence for record in records if record.key == key] == list(range(1, 241))


async def test_an_event_carries_the_ids_of_what_caused_it(system: System, topic: Topic, folder: Path) -> None:
    async with writer(system, topic, folder) as service:
        with context.entered(context.Context(correlation_id="c", causation_id="d", traceparent="00-a-b-01")):
            await service.write(("a", "one"))
        await sent(service)
    (record,) = await records_of(system.kafka, topic.name)
    ids = {name: record.headers[name] for name in ("correlationid", "causationid", "traceparent", "ce_source", "ce_subject")}
    assert ids == {
        "correlationid": "c",
        "causationid": "d",
        "traceparent": "00-a-b-01",
        "ce_source": "/writer",
        "ce_subject": "a",
    }


async def test_a_batch_that_fails_is_sent_again_in_order(system: System, topic: Topic, folder: Path) -> None:
    async with writer(system, topic, folder, fail_before, fail_after, be_cancelled, send_half, hang) as service:
        await write_many(service, 100)
        await sent(service)
    records = await records_of(system.kafka, topic.name)
    assert sequence_gaps(records) == []
    assert {record.headers["ce_id"] for record in records} >= {record.headers["ce_id"] for record in records[:1]}
    assert len({(record.key, record.sequence) for record in records}) == 100
    assert len(records) > 100  # what was sent before the failures came twice: the inbox passes over it


async def test_a_relay_that_loses_a_record_is_noticed(system: System, topic: Topic, folder: Path) -> None:
    async with writer(system, topic, folder, lose_one) as service:
        await write_many(service, 20)
        await sent(service)
    gaps = sequence_gaps(await records_of(system.kafka, topic.name))
    assert len(gaps) == 1
    assert f"{topic.name} key3: 1 missing" in gaps[0]


async def test_records_larger_than_a_batch_are_sent_one_after_the_other(system: System, topic: Topic, folder: Path) -> None:
    def body(tx: Transaction) -> None:
        for number in range(1500):
            tx.emit(NoteWritten(note_id="a", text=f"{number:04}" + "x" * 990))

    async with writer(system, topic, folder) as service:
        await service.store.command(body)
        await sent(service)
    assert [record.sequence for record in await records_of(system.kafka, topic.name)] == list(range(1, 1501))


async def test_a_record_may_hold_the_longest_texts_of_a_product_in_both_languages(system: System, topic: Topic) -> None:
    value = random.Random(1).randbytes(6_000_000)
    producer = await kafka_producer(system.kafka)()
    try:
        await producer.send_batch([OutgoingRecord(topic=topic.name, key=b"a", value=value, headers=())])
    finally:
        await producer.close()
    assert [record.value for record in await records_of(system.kafka, topic.name)] == [value]


async def test_an_event_is_acknowledged_within_milliseconds(system: System, topic: Topic, folder: Path) -> None:
    acknowledged: list[float] = []

    async def timed(producer: Producer, records: Sequence[OutgoingRecord]) -> None:
        await producer.send_batch(records)
        acknowledged.append(time.perf_counter())

    async with writer(system, topic, folder, *[timed] * 60) as service:
        await service.write(("a", "warm"))
        await sent(service)
        delays = []
        for number in range(50):
            committed = time.perf_counter()
            await service.write(("a", str(number)))
            await sent(service)
            delays.append(acknowledged[-1] - committed)
    assert statistics.median(delays) < 0.01  # about one millisecond on an idle machine


@pytest.mark.parametrize("end", ["stopped", "killed"])
async def test_a_broker_that_ends_and_comes_back_loses_nothing(system: System, topic: Topic, folder: Path, end: str) -> None:
    async with (
        writer(system, topic, folder) as service,
        Service(
            topic.name,
            topic,
            system.kafka,
            system.registry,
            messaging.store_url(folder, "reader"),
            mode="upsert",
            instance="only",
        ) as reader,
    ):
        await service.write(("a", "0"))
        await reader.read_until("a", ["0"])
        restart = asyncio.create_task(system.restart_kafka() if end == "stopped" else _kill_kafka(system))
        for number in range(1, 200):
            await service.write(("a", str(number)))
            await asyncio.sleep(0.02)
        await restart
        await reader.read_until("a", [str(number) for number in range(200)])
    assert sequence_gaps(await records_of(system.kafka, topic.name)) == []
    gc.collect()  # here, where the warnings are known


async def test_a_service_starts_while_kafka_and_registry_are_away(folder: Path) -> None:
    began = time.monotonic()
    away = Service(
        "writer", Topic("notes"), "127.0.0.1:9", "http://127.0.0.1:9", messaging.store_url(folder, "writer"), mode="upsert"
    )
    async with away as service:
        await service.write(("a", "one"))
        assert time.monotonic() - began < 3
        assert {check.name for check in service.messaging.checks() if not check.is_up} == {"broker", "registry", "consumers"}
        assert await service.depth() == 1
    assert time.monotonic() - began < 10


async def test_what_was_not_sent_is_sent_after_a_restart(system: System, topic: Topic, folder: Path) -> None:
    async with Service("writer", topic, "127.0.0.1:9", system.registry, messaging.store_url(folder, "writer")) as service:
        await service.write(("a", "one"))
        await service.store.command(lambda tx: tx.emit(NoteRead(note_id="a")))
    async with writer(system, topic, folder) as service:
        await sent(service)
    assert [record.sequence for record in await records_of(system.kafka, topic.name)] == [1, 2]


async def _kill_kafka(system: System) -> None:
    await system.kill("kafka")
    await system.wait_ready()
