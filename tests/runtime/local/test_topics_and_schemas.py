"""Topics and schemas are there as declared; broker and registry keep what they hold."""

import asyncio
from dataclasses import replace
from pathlib import Path

import aiohttp
import psutil
import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import KafkaError

from infra.local.common.errors import NotRunning, SchemaRefused
from infra.local.launcher.programs.schemas import read_schemas
from infra.local.launcher.programs.topics import Layout, create_topics, read_topics
from infra.local.launcher.system import TOPICS, System
from infra.local.players.callers import until
from tests.runtime.local.support import Running, ids, write_schema

[CUSTOMERS] = [topic for topic in read_topics(TOPICS) if topic.name == "profiling.customers"]


async def test_topics_exist_as_declared(running: Running) -> None:
    admin = AIOKafkaAdminClient(bootstrap_servers=running.system.kafka)
    await admin.start()
    described = {each["topic"]: each for each in await admin.describe_topics()}
    names = ["stocking.items", "ordering.orders"]
    (answer,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, name) for name in names])
    await admin.close()
    declared = read_topics(TOPICS)
    assert {topic.name for topic in declared} <= described.keys()
    assert all(len(described[topic.name]["partitions"]) == topic.partitions for topic in declared)
    settings = {resource[3]: {entry[0]: entry[1] for entry in resource[4]} for resource in answer.resources}
    assert settings["stocking.items"]["cleanup.policy"] == "compact"
    assert {each["max.message.bytes"] for each in settings.values()} == {"8388608"}
    assert settings["ordering.orders"]["cleanup.policy"] == "delete"
    assert settings["ordering.orders"]["retention.ms"] == str(30 * 24 * 3600 * 1000)
    assert {each["segment.ms"] for each in settings.values()} == {str(24 * 3600 * 1000)}
    assert settings["stocking.items"]["max.compaction.lag.ms"] == str(24 * 3600 * 1000)


async def test_what_an_erased_person_said_is_compacted_away(running: Running) -> None:
    """With a segment of one second instead of a day. The second record of the erasure closes the segment with the first (ADR 0064)."""
    topic = replace(CUSTOMERS, name="trial.customers", partitions=1)
    await create_topics(running.system.kafka, [topic], Layout(segment_seconds=1))
    async with AIOKafkaProducer(bootstrap_servers=running.system.kafka) as producer:
        for key, value in ((b"cus_1", b"camille@example.org"), (b"cus_2", b"jo@example.org"), (b"cus_1", b"ERASED")):
            await producer.send_and_wait(topic.name, value, key=key)
        await asyncio.sleep(2)  # the time of the records themselves: a segment ends when a later one comes
        await producer.send_and_wait(topic.name, b"ERASED", key=b"cus_1")

    async def is_gone() -> bool:
        return b"camille@example.org" not in await _values(running, topic.name)

    assert not await is_gone()
    await until(is_gone, seconds=90)
    assert b"jo@example.org" in await _values(running, topic.name)


async def test_topics_of_an_earlier_release_get_the_bounds_and_keep_what_an_operator_set(running: Running) -> None:
    topic = replace(CUSTOMERS, name="trial.earlier", partitions=1)
    admin = AIOKafkaAdminClient(bootstrap_servers=running.system.kafka)
    await admin.start()
    theirs = {"cleanup.policy": "compact", "min.cleanable.dirty.ratio": "0.3"}
    await admin.create_topics([NewTopic(topic.name, 1, 1, topic_configs=theirs)])
    await create_topics(running.system.kafka, [topic])
    (answer,) = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, topic.name)])
    await admin.close()
    [settings] = [{entry[0]: entry[1] for entry in resource[4]} for resource in answer.resources]
    assert settings["max.compaction.lag.ms"] == settings["segment.ms"] == str(24 * 3600 * 1000)
    assert (settings["cleanup.policy"], settings["min.cleanable.dirty.ratio"]) == ("compact", "0.3")


async def _values(running: Running, topic: str) -> list[bytes]:
    """All that a topic has, from its beginning to its end."""
    async with AIOKafkaConsumer(bootstrap_servers=running.system.kafka, auto_offset_reset="earliest") as consumer:
        place = TopicPartition(topic, 0)
        consumer.assign([place])
        end = (await consumer.end_offsets([place]))[place]
        await consumer.seek_to_beginning(place)
        values: list[bytes] = []
        while await consumer.position(place) < end:
            for records in (await consumer.getmany(timeout_ms=500)).values():
                values += [record.value for record in records]
        return values


async def test_a_topic_that_nobody_declared_is_not_made_by_asking_for_it(running: Running) -> None:
    async with AIOKafkaProducer(bootstrap_servers=running.system.kafka, request_timeout_ms=500) as producer:
        with pytest.raises(KafkaError):
            await asyncio.wait_for(producer.send_and_wait("ordering.ordres", b"misspelt"), 5)


async def test_the_subject_is_topic_and_title_under_the_backward_rule(running: Running) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{running.system.registry}/subjects") as answer:
            assert await answer.json(content_type=None) == ["stocking.reservations-StockReserved"]
        async with session.get(f"{running.system.registry}/config") as answer:
            assert (await answer.json(content_type=None))["compatibilityLevel"] == "BACKWARD"


async def test_a_compatible_change_gets_an_id_of_its_own_and_an_unchanged_schema_keeps_its_id(
    running: Running, tmp_path: Path
) -> None:
    write_schema(tmp_path, note={"type": "string", "maxLength": 9})
    first, changed = await ids(running), await ids(Running(running.system, tmp_path))
    assert changed != first
    assert await ids(running) == first


async def test_an_incompatible_change_is_refused_with_the_rule_it_breaks(running: Running, tmp_path: Path) -> None:
    await ids(running)
    write_schema(tmp_path, order_id={"type": "integer"})
    with pytest.raises(
        SchemaRefused, match=r"stocking\.stock-reserved\.v1: it breaks the rule BACKWARD.* type changed at /properties/order_id"
    ):
        await ids(Running(running.system, tmp_path))


async def test_a_pattern_may_go_but_not_change(running: Running, tmp_path: Path) -> None:
    """So a text whose rules move has none in an event: the rule stands where the text is entered."""

    async def with_reason(**pattern: str) -> dict[str, int]:
        note, reason = {"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 9, **pattern}
        write_schema(tmp_path, note=note, reason=reason)
        return await ids(Running(running.system, tmp_path))

    first = await with_reason(pattern="^[a-z]+$")
    with pytest.raises(SchemaRefused, match=r"BACKWARD.* pattern"):
        await with_reason(pattern="^[a-z0-9]+$")
    assert await with_reason() != first


async def test_a_broken_schema_ends_the_start_and_leaves_nothing(running: Running, tmp_path: Path) -> None:
    write_schema(tmp_path)
    (tmp_path / "stocking.stock-low.v1.json").write_text('{"title": "StockLow", "type": "thing"')
    system, processes = System(services=(), schemas=tmp_path), psutil.Process().children()
    with pytest.raises(SchemaRefused, match=r"stocking\.stock-low\.v1"):
        await system.__aenter__()
    assert psutil.Process().children() == processes
    with pytest.raises(NotRunning):
        _ = system.folder


def test_a_schema_of_no_declared_event_is_refused(tmp_path: Path) -> None:
    (tmp_path / "stocking.stock-stolen.v1.json").write_text('{"title": "StockStolen"}')
    with pytest.raises(SchemaRefused, match=r"no event in topics\.yaml"):
        read_schemas(tmp_path, read_topics(TOPICS))


def test_what_all_services_write_is_named_operations() -> None:
    (topic,) = (each for each in read_topics(TOPICS) if each.producer == "all")
    assert topic.event_types[0] == "operations.dead-letter-recorded.v1"


async def test_registry_ids_survive_a_kill(running: Running) -> None:
    before, killed = await ids(running), running.system.pid("registry")
    await running.system.kill("registry")
    await running.system.wait_ready()
    assert running.system.pid("registry") != killed
    assert await ids(running) == before


async def test_a_restarted_broker_keeps_its_records(running: Running) -> None:
    system = running.system
    async with AIOKafkaProducer(bootstrap_servers=system.kafka, acks="all", enable_idempotence=True) as producer:
        await producer.send_and_wait("ordering.orders", b"kept", key=b"o")
    address = system.kafka
    await system.restart_kafka()
    assert system.kafka == address
    async with AIOKafkaConsumer("ordering.orders", bootstrap_servers=address, auto_offset_reset="earliest") as consumer:
        assert (await asyncio.wait_for(consumer.getone(), 20)).value == b"kept"
