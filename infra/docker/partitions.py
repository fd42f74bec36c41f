"""Adds partitions to the topics while nothing is under way.

A key's records are numbered, and its partition follows from the number of partitions. If some of its records were still waiting in
the old partition while newer ones arrive in the new one, the newer would be applied first, and the older dropped as repeated.
"""

import asyncio
import json
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewPartitions
from aiokafka.errors import KafkaError
from sqlalchemy import create_engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from infra.docker.settings import DeploySettings
from infra.local.common.errors import TopicRefused
from infra.local.launcher.programs.topics import admin_client, partitions_of, read_topics
from infra.runtime.store.tables import inbox_offsets, outbox

Places = Mapping[tuple[str, int], int]
"""An offset by topic and partition."""
_NO_MEMBER = {"Empty", "Dead"}
_STATIC_SECONDS = 12.0
"""A service on SQLite is a static member, and leaves its group only after the session time-out of ten seconds."""
_PAUSE_SECONDS = 0.2


async def add_partitions(settings: DeploySettings, topics_file: Path, *, seconds: float = _STATIC_SECONDS) -> str:
    """Gives each topic as many partitions as the settings say; returns what was done. Raises TopicRefused while it is dangerous.

    It is, while a service runs, an outbox is not empty, or a record was not read. Waits `seconds` for services that have stopped to
    leave their groups.
    """
    topics = read_topics(topics_file)
    try:
        async with admin_client(settings.kafka_bootstrap, settings.kafka_access) as admin:
            await admin.start()
            counts = {topic.name: len(await partitions_of(admin, topic.name)) for topic in topics}
            wanted = {topic.name: settings.layout.partitions_of(topic) for topic in topics}
            compacted = {topic.name for topic in topics if topic.is_compacted}  # they keep their number (`create_topics`)
            growing = {name: wanted[name] for name, count in counts.items() if count < wanted[name] and name not in compacted}
            if not growing:
                return "Every topic has its partitions already."
            await _refuse_running(admin, settings.stores, seconds)
            await _refuse_waiting(settings, _readers(topics_file), counts)
            await admin.create_partitions({name: NewPartitions(number) for name, number in growing.items()})
    except KafkaError as error:
        raise TopicRefused(f"Kafka does not add the partitions: {error}.") from error
    return f"These topics have more partitions now: {', '.join(f'{name} {number}' for name, number in growing.items())}."


def _readers(topics_file: Path) -> dict[str, list[str]]:
    """The topics that each service reads."""
    document: dict[str, Any] = json.loads(topics_file.read_text())
    found: dict[str, list[str]] = {}
    for topic, entry in document["topics"].items():
        for service in entry["consumers"]:
            found.setdefault(service, []).append(topic)
    return found


async def _refuse_running(admin: AIOKafkaAdminClient, services: Iterable[str], seconds: float) -> None:
    """A group has the name of its service, and a member for each of its replicas."""
    deadline = time.monotonic() + seconds
    for service in services:  # one by one: aiokafka cannot read an answer about two groups
        while await _has_members(admin, service):
            if time.monotonic() >= deadline:
                raise TopicRefused(f"{service.upper()} still reads: stop all services, then add the partitions.")
            await asyncio.sleep(_PAUSE_SECONDS)


async def _has_members(admin: AIOKafkaAdminClient, service: str) -> bool:
    (answer,) = await admin.describe_consumer_groups([service])
    return any(group[2] not in _NO_MEMBER for group in answer.groups)


async def _refuse_waiting(settings: DeploySettings, readers: Mapping[str, list[str]], counts: Mapping[str, int]) -> None:
    begins, ends = await _bounds(settings, counts)
    for service, url in settings.stores.items():
        waiting, offsets = _standing(service, url)
        if waiting:
            raise TopicRefused(
                f"{waiting} events wait in the outbox of {service.upper()}: start the services without requests from outside,"
                " and stop them when GET /outbox of each says depth 0."
            )
        for place in (place for place in ends if place[0] in readers.get(service, ())):
            unread = ends[place] - max(offsets.get(place, 0), begins[place])
            if unread > 0:
                raise TopicRefused(
                    f"{service.upper()} has not read {unread} records of {place[0]}: start the services without requests from"
                    " outside, and stop them when GET /health/ready of each says consumer_lag 0."
                )


async def _bounds(settings: DeploySettings, counts: Mapping[str, int]) -> tuple[Places, Places]:
    consumer = AIOKafkaConsumer(bootstrap_servers=settings.kafka_bootstrap, **settings.kafka_access.options)
    await consumer.start()
    try:
        places = [TopicPartition(name, number) for name, count in counts.items() for number in range(count)]
        begins, ends = await consumer.beginning_offsets(places), await consumer.end_offsets(places)
    finally:
        await consumer.stop()
    return {tuple(place): offset for place, offset in begins.items()}, {tuple(place): offset for place, offset in ends.items()}


def _standing(service: str, url: str) -> tuple[int, Places]:
    """How many events of a service wait to be sent, and how far it has read."""
    if not url.startswith(("sqlite:///", "postgresql://")):
        raise TopicRefused(f"{service.upper()}_STORE_URL says where its store is: sqlite:///FILE or postgresql://….")
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1))
    try:
        with engine.connect() as connection:
            waiting = connection.scalar(select(func.count()).select_from(outbox)) or 0
            rows = connection.execute(select(inbox_offsets)).all()
    except SQLAlchemyError as error:
        raise TopicRefused(f"The store of {service.upper()} cannot be read: {error}.") from error
    finally:
        engine.dispose()
    return waiting, {(row.topic, row.partition): row.next_offset for row in rows}
