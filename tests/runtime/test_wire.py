"""What travels is what any registry-aware client reads and writes."""

from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiokafka.structs import ConsumerRecord
from confluent_kafka.schema_registry import SchemaRegistryClient, topic_record_subject_name_strategy
from confluent_kafka.schema_registry.json_schema import JSONDeserializer, JSONSerializer
from confluent_kafka.serialization import MessageField, SerializationContext

from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime.events import wire
from infra.runtime.events.publications import EventPublications
from infra.runtime.events.registry import Registry, RegistryAway, SchemaRefused
from infra.runtime.events.wire import BadRecord
from tests.support.messaging import SCHEMAS, Service, Topic, records_of, schema, send_raw, store_url

# aiokafka drops a connection that it was still opening when it is stopped, instead of closing it
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")

ROW = SimpleNamespace(
    event_id="evt_1",
    topic="notes",
    key="a",
    sequence=7,
    type="notes.note-written.v1",
    payload=b'{"note_id":"a"}',
    correlation_id="c",
    causation_id="d",
    traceparent="00-1-2-01",
    created_at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
)


def consumed(value: bytes | None, headers: Any = (), key: bytes | None = b"a") -> Any:
    return ConsumerRecord("notes", 0, 41, 0, 0, key, value, None, 0, 0, tuple(headers))


def test_a_record_is_framed_and_carries_the_cloud_events_attributes() -> None:
    record = wire.outgoing(ROW, service="notes", schema_id=258)
    assert (record.topic, record.key, record.value) == ("notes", b"a", b'\x00\x00\x00\x01\x02{"note_id":"a"}')
    assert dict(record.headers) == {
        "ce_specversion": b"1.0",
        "ce_id": b"evt_1",
        "ce_type": b"notes.note-written.v1",
        "ce_source": b"/notes",
        "ce_time": b"2026-11-23T09:30:00Z",
        "ce_subject": b"a",
        "content-type": b"application/json",
        "sequence": b"7",
        "correlationid": b"c",
        "causationid": b"d",
        "traceparent": b"00-1-2-01",
    }


def test_what_was_sent_is_read_back() -> None:
    sent = wire.outgoing(ROW, service="notes", schema_id=3)
    record = wire.incoming(consumed(sent.value, sent.headers))
    assert (record.key, record.type, record.sequence, record.offset) == ("a", "notes.note-written.v1", 7, 41)
    assert wire.unframe(record.value) == (3, b'{"note_id":"a"}')


@pytest.mark.parametrize("value", [b"", b"\x00\x00\x00\x00", b"\x01\x00\x00\x00\x03{}", b'{"note_id":"a"}'])
def test_a_bad_frame_is_a_bad_record(value: bytes) -> None:
    with pytest.raises(BadRecord):
        wire.unframe(value)


@pytest.mark.parametrize("sequence", [b"", b"-1", b"x", b"1.5", b"9" * 30, "²".encode()])
def test_a_sequence_that_is_no_number_is_none(sequence: bytes) -> None:
    assert wire.incoming(consumed(b"", [("sequence", sequence)])).sequence == 0


def test_a_header_that_is_there_twice_is_no_sequence_and_one_type() -> None:
    twice = [("sequence", b"7"), ("ce_type", b"one"), ("sequence", b"7"), ("ce_type", b"two")]
    record = wire.incoming(consumed(b"", twice))
    assert (record.sequence, record.type, wire.type_of(consumed(b"", twice))) == (0, "one", "one")


def test_reading_never_fails_whatever_a_stranger_writes() -> None:
    record = wire.incoming(consumed(None, [("ce_type", b"\xff\x00"), ("other", None)], key=None))
    assert (record.key, record.value, record.headers["other"]) == ("", b"", "")
    assert "\0" not in record.type


async def test_confluents_deserializer_reads_our_records(system: System, topic: Topic, folder: Path) -> None:
    async with Service("writer", topic, system.kafka, system.registry, store_url(folder, "writer")) as writer:
        await writer.write(("a", "hello"))
        await until(lambda: _empty(writer))
    (record,) = await records_of(system.kafka, topic.name)
    with SchemaRegistryClient({"url": system.registry}) as client:
        deserializer = JSONDeserializer(None, schema_registry_client=client)
        read = deserializer(record.value, SerializationContext(topic.name, MessageField.VALUE))
    assert read == {"note_id": "a", "text": "hello"}


async def test_we_read_what_confluents_serializer_wrote(system: System, topic: Topic, folder: Path) -> None:
    registry = Registry(system.registry)
    await registry.register_all(EventPublications((topic.written,), SCHEMAS))
    await registry.close()
    settings = {"auto.register.schemas": False, "subject.name.strategy": topic_record_subject_name_strategy}
    text = EventPublications((topic.written,), SCHEMAS).schema(topic.written.name)
    with SchemaRegistryClient({"url": system.registry}) as client:
        serializer = JSONSerializer(text, client, conf=settings)
        value = serializer({"note_id": "a", "text": "theirs"}, SerializationContext(topic.name, MessageField.VALUE))
    headers = [("ce_type", topic.written.name.encode()), ("sequence", b"1"), ("ce_id", b"theirs-1")]
    await send_raw(system.kafka, topic.name, b"a", value, headers)
    async with Service(topic.name, topic, system.kafka, system.registry, store_url(folder, "reader"), mode="upsert") as reader:
        await reader.read_until("a", ["theirs"])


async def test_a_schema_keeps_its_id(system: System, topic: Topic) -> None:
    publications = EventPublications(topic.types, SCHEMAS)
    first, second = Registry(system.registry), Registry(system.registry)
    await first.register_all(publications)
    await second.register_all(publications)
    assert first.ids == second.ids
    assert await second.title(first.ids[topic.written.name]) == "NoteWritten"
    assert await second.title(999_999) == ""
    await first.close()
    await second.close()


async def test_a_refused_schema_is_told_with_the_rule_it_breaks(system: System, topic: Topic) -> None:
    changed = schema("NoteWritten", "note_id", "text", "more", required=("note_id", "more"))
    first, second = Registry(system.registry), Registry(system.registry)
    await first.register_all(EventPublications((topic.written,), SCHEMAS))
    with pytest.raises(SchemaRefused, match=r"notes\.note-written\.v1 .* rule BACKWARD .*new required property"):
        await second.register_all(EventPublications((topic.written,), {topic.written.name: changed}))
    await first.close()
    await second.close()


async def test_a_refused_schema_keeps_the_service_from_starting(
    system: System, topic: Topic, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Service("writer", topic, system.kafka, system.registry, store_url(folder, "one")):
        pass
    monkeypatch.setitem(SCHEMAS, topic.written.name, schema("NoteWritten", "note_id", "more", required=("more",)))
    service = Service("writer", topic, system.kafka, system.registry, store_url(folder, "two"))
    with pytest.raises(SchemaRefused):
        await service.messaging.start()
    service.store.close()


async def test_a_registry_that_is_away_is_said_so() -> None:
    registry = Registry("http://127.0.0.1:9", timeout=1)
    with pytest.raises(RegistryAway, match=r"127\.0\.0\.1:9"):
        await registry.title(1)
    await registry.close()


async def _empty(service: Service) -> bool:
    return await service.depth() == 0
