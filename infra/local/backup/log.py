"""The log of events as a file, and back onto an empty broker."""

import gzip
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from msgspec import Struct

from infra.local.common.errors import BackupFailed
from infra.runtime.events.access import OPEN_KAFKA, KafkaAccess

_TIMEOUT_MS = 500
_BATCH = 500


class KeptRecord(Struct, frozen=True):
    """A record in the place it had, with its time: how long it is kept is counted from there."""

    topic: str
    partition: int
    timestamp: int
    key: bytes | None
    value: bytes | None
    headers: list[tuple[str, bytes]]

    def header(self, name: str) -> str:
        """The first header of that name, or an empty text."""
        return next((value.decode(errors="replace") for each, value in self.headers if each == name), "")


Keeps = Callable[[KeptRecord], bool]


async def export(kafka: str, topics: Iterable[str], path: Path, access: KafkaAccess = OPEN_KAFKA) -> int:
    """Writes all records that are there now, partition by partition in order; returns how many."""
    places = await _places(kafka, topics, access)
    consumer = AIOKafkaConsumer(
        bootstrap_servers=kafka, **access.options, enable_auto_commit=False, auto_offset_reset="earliest"
    )
    await consumer.start()
    try:
        consumer.assign(places)
        ends = await consumer.end_offsets(places)
        if places:
            await consumer.seek_to_beginning(*places)
        count = 0
        with gzip.open(path, "wb") as file:
            while [place for place in places if await consumer.position(place) < ends[place]]:
                for records in (await consumer.getmany(timeout_ms=_TIMEOUT_MS)).values():
                    file.writelines(msgspec.json.encode(_kept(each)) + b"\n" for each in records)
                    count += len(records)
        return count
    finally:
        await consumer.stop()


async def replay(kafka: str, path: Path, keeps: Keeps, access: KafkaAccess = OPEN_KAFKA) -> int:
    """Writes the records that are kept onto a broker whose topics are empty; returns how many. Raises BackupFailed."""
    await require_empty(kafka, path, access)
    records, count = filter(keeps, _read(path)), 0
    producer = AIOKafkaProducer(bootstrap_servers=kafka, **access.options, acks="all", enable_idempotence=True)
    await producer.start()
    try:
        while batch := list(islice(records, _BATCH)):
            for sent in [await _send(producer, each) for each in batch]:
                await sent
            count += len(batch)
    finally:
        await producer.stop()
    return count


async def _send(producer: Any, record: KeptRecord) -> Any:
    return await producer.send(
        record.topic,
        record.value,
        key=record.key,
        partition=record.partition,
        timestamp_ms=record.timestamp,
        headers=record.headers,
    )


async def require_empty(kafka: str, path: Path, access: KafkaAccess = OPEN_KAFKA) -> None:
    """Raises BackupFailed when a topic of the file has records on the broker."""
    places = await _places(kafka, {each.topic for each in _read(path)}, access)
    consumer = AIOKafkaConsumer(bootstrap_servers=kafka, **access.options)
    await consumer.start()
    try:
        begins, ends = await consumer.beginning_offsets(places), await consumer.end_offsets(places)
    finally:
        await consumer.stop()
    if full := sorted({place.topic for place in places if ends[place] > begins[place]}):
        raise BackupFailed(f"The topic {full[0]} has records: restore onto a broker whose topics are empty.")


async def _places(kafka: str, topics: Iterable[str], access: KafkaAccess) -> list[Any]:
    """The partitions of those topics that exist."""
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka, **access.options)
    await admin.start()
    try:
        there = sorted(set(topics) & set(await admin.list_topics()))
        found = await admin.describe_topics(there) if there else []
    finally:
        await admin.close()
    return [TopicPartition(each["topic"], one["partition"]) for each in found for one in each["partitions"]]


def _kept(record: Any) -> KeptRecord:
    headers = [(name, value or b"") for name, value in record.headers]
    return KeptRecord(record.topic, record.partition, record.timestamp, record.key, record.value, headers)


def _read(path: Path) -> Iterator[KeptRecord]:
    decoder = msgspec.json.Decoder(KeptRecord)
    with gzip.open(path, "rb") as file:
        yield from map(decoder.decode, file)
