"""The topics of the contracts, created on a broker."""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import InvalidReplicationFactorError, KafkaError, for_code

from infra.local.common.errors import TopicRefused
from infra.runtime.events.access import OPEN_KAFKA, KafkaAccess

LARGEST_RECORD = 8 * 1024 * 1024
"""In bytes: an event of CATALOGING tells the texts of up to 50 variants in two languages. Kafka takes 1 MiB otherwise."""
_DAY_MS = 24 * 60 * 60 * 1000
_PATIENCE_SECONDS = 30.0
_PAUSE_SECONDS = 0.1
_SET_FOR_THE_TOPIC = 1
"""Where a setting comes from, in Kafka's answers: the topic itself, and neither the broker nor a default."""


@dataclass(frozen=True, kw_only=True)
class Layout:
    """How topics are laid out over the brokers; the defaults are for one broker."""

    replication_factor: int = 1
    min_insync_replicas: int = 1
    partitions: int = 0
    """Of every topic; with 0 as many as the contracts say."""
    segment_seconds: int = 24 * 60 * 60
    """How long one file of a topic is written to. A record that a newer one of its key replaces, or whose time is over, is gone so
    much later at most, once something else was written behind it: what was said of a person who was erased, too (ADR 0064)."""

    def partitions_of(self, topic: "Topic") -> int:
        return self.partitions or topic.partitions


ONE_BROKER = Layout()


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One topic, as the contracts declare it."""

    name: str
    producer: str
    partitions: int
    cleanup: str
    retention_days: int
    events: tuple[str, ...]

    @property
    def event_types(self) -> tuple[str, ...]:
        """The names of its event types, such as `stocking.stock-low.v1`. Events of all services are named `operations.…`."""
        producer = "operations" if self.producer == "all" else self.producer
        return tuple(f"{producer}.{_kebab(title)}.v1" for title in self.events)

    @property
    def is_compacted(self) -> bool:
        """Whether it keeps the newest record of each key for ever."""
        return self.cleanup == "compact"

    def settings(self, layout: Layout) -> dict[str, str]:
        """The settings of the contract under Kafka's names."""
        largest = {"max.message.bytes": str(LARGEST_RECORD)}
        if self.is_compacted:
            return {"cleanup.policy": "compact", **largest, **self.bounds(layout)}
        retention = {"retention.ms": str(self.retention_days * _DAY_MS)}
        return {"cleanup.policy": "delete", **retention, **largest, **self.bounds(layout)}

    def bounds(self, layout: Layout) -> dict[str, str]:
        """The settings by which nothing stays for much longer than it should. Topics of earlier releases get them, too."""
        milliseconds = str(layout.segment_seconds * 1000)
        return {"segment.ms": milliseconds, **({"max.compaction.lag.ms": milliseconds} if self.is_compacted else {})}


def read_topics(path: Path) -> list[Topic]:
    """Returns every topic of generated/topics.json."""
    document: dict[str, dict[str, Any]] = json.loads(path.read_text())
    return [_topic(name, entry) for name, entry in document["topics"].items()]


def _topic(name: str, entry: dict[str, Any]) -> Topic:
    every = {**entry, "name": name, "events": tuple(entry["events"])}
    return Topic(**{key: every[key] for key in Topic.__dataclass_fields__})


async def create_topics(
    bootstrap: str, topics: list[Topic], layout: Layout = ONE_BROKER, access: KafkaAccess = OPEN_KAFKA
) -> None:
    """Creates the topics that are missing; waits for a broker that is still starting.

    Raises TopicRefused, also for a topic that is laid out in another way: only an operator can change that (`unlike`). A compacted
    topic keeps the number of its partitions: a key that moved to another one would leave its older records behind for ever.
    """
    async with admin_client(bootstrap, access) as admin:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while failures := await _attempt(admin, topics, layout):
            name, error = next(iter(failures.items()))
            lasting = not (error.retriable or isinstance(error, InvalidReplicationFactorError))  # no broker is registered yet
            if lasting or time.monotonic() > deadline:
                raise TopicRefused(f"Kafka does not create the topic {name}: {error}.")
            await asyncio.sleep(_PAUSE_SECONDS)
        for topic in topics:
            if sentence := unlike(topic, await partitions_of(admin, topic.name), layout):
                raise TopicRefused(sentence)
        await _bound(admin, topics, layout)


@asynccontextmanager
async def admin_client(bootstrap: str, access: KafkaAccess = OPEN_KAFKA) -> AsyncIterator[AIOKafkaAdminClient]:
    """Yields a client that is not connected yet."""
    try:
        admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap, **access.options)
    except KafkaError as error:
        raise TopicRefused(f"Kafka cannot be reached like this: {error}.") from error
    try:
        yield admin
    finally:
        await admin.close()


async def partitions_of(admin: AIOKafkaAdminClient, topic: str) -> list[int]:
    """Returns the number of replicas of each partition of a topic; raises TopicRefused when Kafka does not tell."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        (described,) = await admin.describe_topics([topic])
        if not described["error_code"]:
            return [len(partition["replicas"]) for partition in described["partitions"]]
        if time.monotonic() > deadline:
            raise TopicRefused(f"Kafka does not describe the topic {topic}: {for_code(described['error_code']).__name__}.")
        await asyncio.sleep(_PAUSE_SECONDS)  # it was created a moment ago


def unlike(topic: Topic, replicas: list[int], layout: Layout) -> str:
    """Returns a sentence about a topic that is not laid out as it should be, and what to do; an empty one if it is."""
    wanted, found = layout.partitions_of(topic), len(replicas)
    if found < wanted and not topic.is_compacted:
        return (
            f"The topic {topic.name} has {found} partitions and should have {wanted}: let all events arrive, stop the services,"
            " and run this step with --add-partitions (infra/docker/README.md says why)."
        )
    if found > wanted:
        return (
            f"The topic {topic.name} has {found} partitions and should have {wanted}, but Kafka takes none away: "
            f"set KAFKA_PARTITIONS to {found}."
        )
    if any(number != layout.replication_factor for number in replicas):
        return (
            f"The topic {topic.name} has {min(replicas)} replicas and should have {layout.replication_factor}: reassign its"
            " partitions with Kafka's own tool, kafka-reassign-partitions.sh, or change KAFKA_REPLICATION_FACTOR."
        )
    return ""


async def _attempt(admin: AIOKafkaAdminClient, topics: list[Topic], layout: Layout) -> dict[str, KafkaError]:
    try:
        await admin.start()
        there = set(await admin.list_topics())
        missing = [_new(topic, layout) for topic in topics if topic.name not in there]
        answer = await admin.create_topics(missing) if missing else None
    except KafkaError as error:
        return {topics[0].name: error}
    outcomes = answer.topic_errors if answer else ()
    return {name: for_code(code)(message) for name, code, message in outcomes if code}


async def _bound(admin: AIOKafkaAdminClient, topics: list[Topic], layout: Layout) -> None:
    """Gives topics that lack them the settings by which nothing stays too long; what an operator set otherwise is kept."""
    answers = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, topic.name) for topic in topics])
    own = {
        resource[3]: {entry[0]: entry[1] for entry in resource[4] if entry[3] == _SET_FOR_THE_TOPIC}
        for answer in answers
        for resource in answer.resources
    }
    lacking = [topic for topic in topics if not topic.bounds(layout).items() <= own[topic.name].items()]
    if lacking:
        await admin.alter_configs(
            [
                ConfigResource(ConfigResourceType.TOPIC, topic.name, configs={**own[topic.name], **topic.bounds(layout)})
                for topic in lacking
            ]
        )


def _new(topic: Topic, layout: Layout) -> NewTopic:
    settings = {**topic.settings(layout), "min.insync.replicas": str(layout.min_insync_replicas)}
    return NewTopic(
        topic.name, layout.partitions_of(topic), replication_factor=layout.replication_factor, topic_configs=settings
    )


def _kebab(title: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", title).lower()
