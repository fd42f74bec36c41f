"""A minimal producing and a minimal consuming service, for tests of the messaging between them."""

import asyncio
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from msgspec import Struct
from sqlalchemy import BigInteger, Column, Integer, MetaData, String, Table, select

from infra.local.players.callers import until
from infra.runtime.event import Event, EventType, Mode, NotYet, Reaction, Subscription
from infra.runtime.events.access import OPEN_KAFKA, KafkaAccess
from infra.runtime.events.letters import Letter
from infra.runtime.events.messaging import Limits, Messaging
from infra.runtime.events.producer import ProducerFactory
from infra.runtime.events.publications import EventPublications
from infra.runtime.events.session import ConsumerLimits
from infra.runtime.events.wire import IncomingRecord, incoming
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store, open_store
from infra.runtime.store.tables import inbox_offsets, outbox
from infra.runtime.store.transaction import Transaction

PATIENCE = 20.0
QUICK = Limits(consumer=ConsumerLimits(stall=4.0, probe=0.3, report=0.5), send=3.0, ping=1.0)


class NoteWritten(Event, frozen=True, kw_only=True):
    """An event with a reaction; `text` decides how the reaction behaves."""

    note_id: str
    text: str = ""


class NoteRead(Event, frozen=True, kw_only=True):
    """An event without a reaction."""

    note_id: str


class DeadLetterSeen(Event, frozen=True, kw_only=True):
    note_id: str
    reason: str


def schema(title: str, *members: str, required: Sequence[str] = ("note_id",)) -> dict[str, Any]:
    """Returns a closed schema of text members."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title,
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": {name: {"type": "string", "maxLength": 1000} for name in members},
    }


class Topic(Struct, frozen=True):
    """A topic of one test, with its event types."""

    name: str

    @property
    def written(self) -> EventType:
        return EventType(name="notes.note-written.v1", event=NoteWritten, topic=self.name, key="note_id")

    @property
    def read(self) -> EventType:
        return EventType(name="notes.note-read.v1", event=NoteRead, topic=self.name, key="note_id")

    @property
    def dead(self) -> EventType:
        return EventType(name="notes.dead-letter-seen.v1", event=DeadLetterSeen, topic=self.name, key="note_id")

    @property
    def types(self) -> tuple[EventType, ...]:
        return self.written, self.read, self.dead


SCHEMAS: dict[str, bytes | dict[str, Any]] = {
    "notes.note-written.v1": schema("NoteWritten", "note_id", "text"),
    "notes.note-read.v1": schema("NoteRead", "note_id"),
    "notes.dead-letter-seen.v1": schema("DeadLetterSeen", "note_id", "reason"),
}

tables = MetaData()
applied = Table(
    "applied",
    tables,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("note_id", String(100), nullable=False),
    Column("text", String(1000), nullable=False),
)
entities = Table("entities", tables, Column("note_id", String(100), primary_key=True))


class Behaviour:
    """The reaction under test: `poison` fails while `heals` is unset, `wait…` needs its entity."""

    def __init__(self) -> None:
        self.heals = False
        self.calls = 0

    def __call__(self, tx: Transaction, event: NoteWritten) -> None:
        self.calls += 1
        tx.execute(applied.insert(), {"note_id": event.note_id, "text": event.text})
        if event.text == "poison" and not self.heals:
            raise ValueError("no such line")
        if event.text.startswith("wait") and tx.one(select(entities).where(entities.c.note_id == event.note_id)) is None:
            raise NotYet(event.note_id)


@contextmanager
def opened_store(url: str, rows: MetaData) -> Iterator[Store]:
    """Returns a store with these tables, whose commands may emit the events of notes."""
    store = open_store(url, EventPublications(Topic("notes").types, SCHEMAS))
    store.create_tables(rows)
    try:
        yield store
    finally:
        store.close()


def tell(tx: Transaction, letter: Letter) -> None:
    """Emits the event that reports a dead letter."""
    tx.emit(DeadLetterSeen(note_id=letter.id, reason=letter.reason))


class Service:
    """One service of a test: a store, and the messaging parts of the runtime."""

    def __init__(
        self,
        name: str,
        topic: Topic,
        kafka: str,
        registry: str,
        store_url: str,
        *,
        mode: Mode | None = None,
        producer_factory: ProducerFactory | None = None,
        limits: Limits = QUICK,
        instance: str | None = None,
        types: Sequence[EventType] | None = None,
        kafka_access: KafkaAccess = OPEN_KAFKA,
    ) -> None:
        self.topic = topic
        self.name = name
        published = topic.types if types is None else types
        self.store: Store = open_store(store_url, EventPublications(published, SCHEMAS))
        self.store.create_tables(tables)
        self.behaviour = Behaviour()
        reactions = [] if mode is None else [(Subscription(type=topic.written, mode=mode), Reaction(self.behaviour))]
        self.messaging = Messaging(
            service=name,
            store=self.store,
            types=published,
            schemas=SCHEMAS,
            reactions=reactions,
            kafka=kafka,
            kafka_access=kafka_access,
            registry=registry,
            on_dead_letter=tell,
            producer_factory=producer_factory,
            instance=instance,
            limits=limits,
        )

    async def __aenter__(self) -> Self:
        await self.messaging.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.messaging.stop()
        self.store.close()

    async def write(self, *notes: tuple[str, str]) -> None:
        """Emits each note in a transaction of its own."""
        for note_id, text in notes:
            await self.store.command(lambda tx, a=note_id, b=text: tx.emit(NoteWritten(note_id=a, text=b)))  # type: ignore[misc]

    async def create(self, note_id: str) -> None:
        """Creates the entity that parked records wait for."""
        await self.store.command(lambda tx: tx.insert_if_absent(entities, note_id=note_id))

    async def applied(self, note_id: str | None = None) -> list[str]:
        """Returns the applied texts in order."""
        query = select(applied.c.text).order_by(applied.c.number)
        if note_id is not None:
            query = query.where(applied.c.note_id == note_id)
        return [row.text for row in await self.store.query(lambda tx: tx.all(query))]

    async def depth(self) -> int:
        """Returns the number of events in the outbox."""
        return len(await self.store.query(lambda tx: tx.all(select(outbox.c.id))))

    async def forget_offsets(self) -> None:
        """Deletes the offsets, so that the service reads every topic from the beginning."""
        await self.store.command(lambda tx: tx.execute(inbox_offsets.delete()))

    async def read_until(self, note_id: str | None, expected: Sequence[str]) -> None:
        """Waits until exactly these texts were applied, in this order."""
        await until(lambda: self.applied(note_id), lambda texts: texts == list(expected), f"{expected} being applied")


async def new_topic(kafka: str, *, partitions: int = 3, cleanup: str = "delete") -> Topic:
    """Creates a topic that no other test uses."""
    topic = Topic(f"notes.{new_id('t')}")
    admin = AIOKafkaAdminClient(bootstrap_servers=kafka)
    await admin.start()
    try:
        await admin.create_topics([NewTopic(topic.name, partitions, 1, topic_configs={"cleanup.policy": cleanup})])
    finally:
        await admin.close()
    return topic


async def send_raw(kafka: str, topic: str, key: bytes, value: bytes, headers: Iterable[tuple[str, bytes]]) -> None:
    """Sends a record without any of the checks of the relay."""
    producer = AIOKafkaProducer(bootstrap_servers=kafka)
    await producer.start()
    try:
        await producer.send_and_wait(topic, value, key=key, headers=list(headers))
    finally:
        await producer.stop()


async def records_of(kafka: str, *topics: str) -> list[IncomingRecord]:
    """Returns every record that the topics hold now, in order per partition."""
    consumer = AIOKafkaConsumer(bootstrap_servers=kafka, auto_offset_reset="earliest", enable_auto_commit=False)
    await consumer.start()
    try:
        async with asyncio.timeout(PATIENCE):  # without a time limit, `position` may wait for ever
            places = [TopicPartition(topic, number) for topic in topics for number in range(3)]
            consumer.assign(places)
            ends = await consumer.end_offsets(places)
            found: list[IncomingRecord] = []
            while any([await consumer.position(place) < end for place, end in ends.items()]):
                for records in (await consumer.getmany(timeout_ms=200)).values():
                    found.extend(incoming(record) for record in records)
        return found
    finally:
        with suppress(Exception):
            await consumer.stop()


def store_url(folder: Path, name: str) -> str:
    """Returns the STORE_URL of a new store in the test's folder."""
    return f"sqlite:///{folder / name}.db"


def in_memory_folder() -> Path | None:
    """Returns a folder in memory for temporary folders, if the machine has one."""
    return Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
