"""Reads contracts/topics.yaml: who writes which event to which topic, and who reacts to it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen import shapes
from codegen.sources import Place, Sources

FILE = "topics.yaml"
SHARED_PRODUCER = "operations"
"""Producer of the events in contracts/shared/events: every service writes them, to the topic of this name."""


@dataclass(frozen=True)
class Consumption:
    """A service reacts to an event in a mode."""

    service: str
    producer: str
    event: str
    mode: str


@dataclass(frozen=True)
class Topic:
    """One topic, with the names of the event classes it carries."""

    name: str
    producer: str
    key: str
    events: tuple[str, ...]
    consumptions: tuple[Consumption, ...]

    @property
    def place(self) -> Place:
        return Place(FILE) / "topics" / self.name


def load_topics(sources: Sources) -> list[Topic]:
    """Every topic by name; what is wrong with the file is collected in the sources."""
    document = sources.load(FILE)
    if not document or not shapes.check(document, "topics", sources.faults, Place(FILE).at):
        return []
    topics = [_topic(sources, name, entry) for name, entry in sorted(document["topics"].items())]
    for topic in topics:
        _check(sources, topic)
    return topics


def _topic(sources: Sources, name: str, entry: dict[str, Any]) -> Topic:
    producer = SHARED_PRODUCER if entry["producer"] == "all" else entry["producer"]
    consumptions = tuple(_consumptions(sources, producer, entry["consumers"]))
    return Topic(name, producer, entry["key"], tuple(entry["events"]), consumptions)


def _consumptions(sources: Sources, producer: str, consumers: Mapping[str, dict[str, str]]) -> Iterator[Consumption]:
    for consumer, events in consumers.items():
        services = [service for service in sources.services if service != producer] if consumer == "all" else [consumer]
        for service in services:
            for event, mode in events.items():
                yield Consumption(service, producer, event, mode)


def _check(sources: Sources, topic: Topic) -> None:
    if topic.producer not in {*sources.services, SHARED_PRODUCER}:
        sources.faults.add(str(topic.place / "producer"), f"there is no service {topic.producer!r}.")
    for one in topic.consumptions:
        place = topic.place / "consumers" / one.service
        if one.service not in sources.services:
            sources.faults.add(str(place), f"there is no service {one.service!r}.")
        if one.event not in topic.events:
            sources.faults.add(str(place / one.event), f"{one.event} is not an event of this topic.")
