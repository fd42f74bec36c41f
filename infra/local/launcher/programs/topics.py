"""The topics of the contracts, created on a broker."""

import asyncio
import json
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import InvalidReplicationFactorError, KafkaError, for_code

from infra.local.common.errors import TopicRefused

_DAY_MS = 24 * 60 * 60 * 1000
_PATIENCE_SECONDS = 30.0
_PAUSE_SECONDS = 0.1


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
    def settings(self) -> dict[str, str]:
        """The settings of the contract under Kafka's names. A compacted topic keeps the newest record of each key for ever."""
        if self.cleanup == "compact":
            return {"cleanup.policy": "compact"}
        return {"cleanup.policy": "delete", "retention.ms": str(self.retention_days * _DAY_MS)}


def read_topics(path: Path) -> list[Topic]:
    """Returns every topic of generated/topics.json."""
    document: dict[str, dict[str, Any]] = json.loads(path.read_text())
    return [_topic(name, entry) for name, entry in document["topics"].items()]


def _topic(name: str, entry: dict[str, Any]) -> Topic:
    every = {**entry, "name": name, "events": tuple(entry["events"])}
    return Topic(**{key: every[key] for key in Topic.__dataclass_fields__})


async def create_topics(bootstrap: str, topics: list[Topic]) -> None:
    """Creates the topics that are missing; waits for a broker that is still starting. Raises TopicRefused."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    try:
        while failures := await _attempt(admin, topics):
            name, error = next(iter(failures.items()))
            lasting = not (error.retriable or isinstance(error, InvalidReplicationFactorError))  # no broker is registered yet
            if lasting or time.monotonic() > deadline:
                raise TopicRefused(f"Kafka does not create the topic {name}: {error}.")
            await asyncio.sleep(_PAUSE_SECONDS)
    finally:
        await admin.close()


async def _attempt(admin: AIOKafkaAdminClient, topics: list[Topic]) -> dict[str, KafkaError]:
    try:
        await admin.start()
        there = set(await admin.list_topics())
        missing = [_new(topic) for topic in topics if topic.name not in there]
        answer = await admin.create_topics(missing) if missing else None
    except KafkaError as error:
        return {topics[0].name: error}
    outcomes = answer.topic_errors if answer else ()
    return {name: for_code(code)(message) for name, code, message in outcomes if code}


def _new(topic: Topic) -> NewTopic:
    return NewTopic(topic.name, topic.partitions, replication_factor=1, topic_configs=topic.settings)


def _kebab(title: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", title).lower()
