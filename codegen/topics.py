"""Reads the topics.yaml of every service and the shared one: who writes which event to which topic, and who reacts to it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen import shapes
from codegen.sources import SHARED, Place, Sources

FILE = "topics.yaml"
SHARED_PRODUCER = "operations"
"""Producer of the events in contracts/shared/events: every service writes them, to the topic of this name."""
_ALL = "all"


@dataclass(frozen=True)
class Consumption:
    """A service that reacts to an event, and the mode."""

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
    keeping: Mapping[str, Any]
    """Partitions, cleanup and retention_days."""
    consumptions: tuple[Consumption, ...]

    @property
    def place(self) -> Place:
        return Place(_file(SHARED if self.producer == SHARED_PRODUCER else self.producer)) / "publishes" / self.name


@dataclass(frozen=True)
class _Subscription:
    """The subscriptions of one file: who reacts to a topic's events, and how."""

    services: Sequence[str]
    modes: Mapping[str, str]
    place: Place


def load_topics(sources: Sources, services: Sequence[str]) -> list[Topic]:
    """Returns every topic by name; `services` are in their order. Faults are collected in the sources."""
    place = Place(_file(SHARED))
    shared = sources.raw(place.file)
    if not shared or not shapes.check(shared, "shared topics", sources.faults, place.at):
        return []
    known = len(sources.faults.lines)
    documents = {SHARED_PRODUCER: (place, shared), **dict(_documents(sources, services))}
    if len(sources.faults.lines) > known:  # what such a file publishes is unknown: the faults would name its readers instead
        return []
    published = _published(sources, documents)
    subscribed = _subscribed(sources, documents, services, published)
    return [
        Topic(
            name=name,
            producer=producer,
            key=entry["key"],
            events=tuple(entry["events"]),
            keeping={key: entry.get(key, default) for key, default in shared["defaults"].items()},
            consumptions=tuple(_consumptions(sources, producer, entry["events"], subscribed.get(name, []))),
        )
        for name, (producer, entry) in sorted(published.items())
    ]


def topics_text(topics: Sequence[Topic], services: Sequence[str]) -> str:
    """Returns generated/topics.json: every topic with the defaults filled in, for the launcher and for readers."""
    return json.dumps({"topics": {topic.name: _entry(topic, services) for topic in topics}}, indent=2) + "\n"


def _entry(topic: Topic, services: Sequence[str]) -> dict[str, Any]:
    consumers: dict[str, dict[str, str]] = {}
    for service in services:
        modes = {one.event: one.mode for one in topic.consumptions if one.service == service}
        consumers |= {service: modes} if modes else {}
    producer = _ALL if topic.producer == SHARED_PRODUCER else topic.producer
    return {"producer": producer, "key": topic.key, **topic.keeping, "events": list(topic.events), "consumers": consumers}


def _documents(sources: Sources, services: Sequence[str]) -> Iterator[tuple[str, tuple[Place, dict[str, Any]]]]:
    for file in sources.in_folders(FILE, services):
        document, place = sources.raw(file), Place(file)
        if document and shapes.check(document, "topics", sources.faults, place.at):
            yield file.removesuffix(f"/{FILE}"), (place, document)


def _published(
    sources: Sources, documents: Mapping[str, tuple[Place, dict[str, Any]]]
) -> dict[str, tuple[str, dict[str, Any]]]:
    published: dict[str, tuple[str, dict[str, Any]]] = {}
    carried: dict[tuple[str, str], str] = {}
    for producer, (place, document) in documents.items():
        for name, entry in document.get("publishes", {}).items():
            if name in published:
                sources.faults.add(str(place / "publishes" / name), f"{published[name][0]} publishes the topic {name}, too.")
            published.setdefault(name, (producer, entry))
            for index, event in enumerate(entry["events"]):
                former = carried.setdefault((producer, event), name)
                if former != name:
                    sources.faults.add(str(place / "publishes" / name / "events" / index), f"{former} carries {event}, too.")
    return published


def _subscribed(
    sources: Sources,
    documents: Mapping[str, tuple[Place, dict[str, Any]]],
    services: Sequence[str],
    published: Mapping[str, tuple[str, dict[str, Any]]],
) -> dict[str, list[_Subscription]]:
    subscribed: dict[str, list[_Subscription]] = {}
    for reader, (file, document) in documents.items():
        for name, modes in document.get("subscribes", {}).items():
            place = file / "subscribes" / name
            if name not in published:
                sources.faults.add(str(place), f"no service publishes the topic {name!r}.")
                continue
            readers = [each for each in services if each != published[name][0]] if reader == SHARED_PRODUCER else [reader]
            subscribed.setdefault(name, []).append(_Subscription(readers, modes, place))
    return subscribed


def _consumptions(
    sources: Sources, producer: str, events: Sequence[str], subscriptions: Sequence[_Subscription]
) -> Iterator[Consumption]:
    for one in subscriptions:
        for event, mode in one.modes.items():
            if event not in events:
                sources.faults.add(str(one.place / event), f"{event} is not an event of this topic.")
            yield from (Consumption(service, producer, event, mode) for service in one.services)


def _file(folder: str) -> str:
    return f"{folder}/{FILE}"
