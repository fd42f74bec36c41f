"""Topics laid out in another way are refused; partitions are added only while nothing is under way."""

import json
from pathlib import Path

import pytest
from aiokafka.admin import NewTopic

from infra.docker.partitions import add_partitions
from infra.docker.settings import DeploySettings, read_deploy_settings
from infra.local.common.errors import TopicRefused
from infra.local.launcher.programs.topics import Layout, Topic, admin_client, create_topics, read_topics
from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime.settings import SettingsError
from tests.support import messaging
from tests.support.messaging import Service


async def test_a_topic_laid_out_in_another_way_is_refused_in_one_sentence(system: System) -> None:
    declared = Topic(name="notes.laid-out", producer="notes", partitions=2, cleanup="delete", retention_days=1, events=())
    async with admin_client(system.kafka) as admin:
        await admin.start()
        await admin.create_topics([NewTopic(declared.name, 2, 1)])
    await create_topics(system.kafka, [declared])
    for layout, sentence in (
        (Layout(partitions=3), r"has 2 partitions and should have 3: .* --add-partitions"),
        (Layout(partitions=1), r"has 2 partitions and should have 1, but Kafka takes none away: set KAFKA_PARTITIONS to 2\."),
        (Layout(replication_factor=3), r"has 1 replicas and should have 3: reassign"),
    ):
        with pytest.raises(TopicRefused, match=sentence):
            await create_topics(system.kafka, [declared], layout)


async def test_partitions_are_added_when_every_outbox_is_empty_and_everything_was_read(
    system: System, topic: messaging.Topic, folder: Path
) -> None:
    file = folder / "topics.json"
    entry = {"producer": "writer", "partitions": 3, "cleanup": "delete", "retention_days": 30, "events": []}
    file.write_text(json.dumps({"topics": {topic.name: {**entry, "consumers": {topic.name: {"NoteWritten": "upsert"}}}}}))
    urls = {name: messaging.store_url(folder, name) for name in ("writer", topic.name)}
    settings = DeploySettings(kafka_bootstrap=system.kafka, registry_url=system.registry, kafka_partitions=5, stores=urls)

    def writer(kafka: str = system.kafka) -> Service:
        return Service("writer", topic, kafka, system.registry, urls["writer"])

    def reader() -> Service:
        return Service(topic.name, topic, system.kafka, system.registry, urls[topic.name], mode="upsert", types=(topic.dead,))

    async with reader() as reading, writer("127.0.0.1:9") as cut_off:
        await cut_off.write(*((key, "one") for key in "abcdefgh"))
        await reading.read_until(None, [])
        await until(lambda: has_joined(reading), what="the reader joining its group")
        with pytest.raises(TopicRefused, match=r"still reads: stop all services"):
            await add_partitions(settings, file, seconds=0)
    with pytest.raises(TopicRefused, match=r"8 events wait in the outbox of WRITER: start the services without requests"):
        await add_partitions(settings, file)
    async with writer() as writing:
        await until(lambda: is_empty(writing), what="the outbox being empty")
    with pytest.raises(TopicRefused, match=r"has not read \d records of notes\..*consumer_lag 0"):
        await add_partitions(settings, file)
    async with reader() as reading:
        await until(lambda: has_applied(reading, 8), what="all being read")
    assert f"{topic.name} 5" in await add_partitions(settings, file)
    assert await add_partitions(settings, file) == "Every topic has its partitions already."
    await create_topics(system.kafka, read_topics(file), settings.layout)
    async with writer() as writing, reader() as reading:
        await writing.write(*((key, "two") for key in "abcdefgh"))
        for key in "abcdefgh":
            await reading.read_until(key, ["one", "two"])


async def has_joined(service: Service) -> bool:
    return service.messaging.consumer.assigned > 0


async def is_empty(service: Service) -> bool:
    return await service.depth() == 0


async def has_applied(service: Service, number: int) -> bool:
    return len(await service.applied()) == number


def test_more_replicas_in_sync_than_there_are_is_refused() -> None:
    given = {"KAFKA_BOOTSTRAP": "kafka:9092", "REGISTRY_URL": "http://registry:8080"}
    read_deploy_settings({**given, "KAFKA_REPLICATION_FACTOR": "3", "KAFKA_MIN_INSYNC_REPLICAS": "2"})
    with pytest.raises(SettingsError, match=r"^KAFKA_MIN_INSYNC_REPLICAS is 2, but KAFKA_REPLICATION_FACTOR"):
        read_deploy_settings({**given, "KAFKA_MIN_INSYNC_REPLICAS": "2"})
