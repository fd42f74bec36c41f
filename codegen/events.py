"""Event schemas, event classes and the tables of what each producer publishes."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from codegen import schemas, shapes
from codegen.models import render
from codegen.names import literal, pascal, snake
from codegen.sources import Place, Sources
from codegen.topics import FILE, SHARED_PRODUCER, Topic

_EVENT_STEM = re.compile(r"^(?P<name>[a-z]+(-[a-z0-9]+)*)\.v(?P<version>[1-9][0-9]*)$")
_BASE = "infra.runtime.event.Event"
_KEPT_LITERALLY = frozenset({"examples", "default", "enum", "const"})


@dataclass(frozen=True)
class EventContract:
    """One event: its class, its name on the wire, its topic, and its self-contained schema."""

    name: str
    type: str
    topic: Topic | None
    schema: dict[str, Any]
    place: Place

    @property
    def constant(self) -> str:
        return snake(self.name).upper()


@dataclass(frozen=True)
class Producer:
    """What one service publishes; `definitions` are the schemas that its events use."""

    name: str
    events: list[EventContract]
    definitions: dict[str, Any]
    shared: set[str]
    places: Mapping[str, Place]
    """Where each definition was written."""

    def check_schemas(self, sources: Sources) -> None:
        """Adds a fault for each schema of an event that has no meaning."""
        for event in self.events:
            schemas.check(event.schema, ("definitions",), sources.faults, partial(self.place_of, event))

    def place_of(self, event: EventContract, path: Sequence[str | int]) -> Place:
        """Returns the place where a node of an event's self-contained schema was written."""
        return _place_of(path, event.place, self.places)


def load_producer(sources: Sources, producer: str, topics: list[Topic]) -> Producer:
    """Returns every event of contracts/<producer>/events; faults are collected in the sources."""
    folder = f"{'shared' if producer == SHARED_PRODUCER else producer}/events"
    by_event = {event: topic for topic in topics if topic.producer == producer for event in topic.events}
    definitions = _Definitions(sources)
    places = [Place(f"{folder}/{path.name}") for path in sorted((sources.folder / folder).glob("*.json"))]
    readable = [place for place in places if sources.load(place.file)]
    events = [_event(sources, producer, place, by_event, definitions) for place in readable]
    if not sources.faults.lines:
        _check_keys(sources, events, readable)
    titles = {_class_name(place) for place in places}
    for name, topic in by_event.items():
        if name not in titles:
            sources.faults.add(str(topic.place / "events"), f"contracts/{folder} has no event {name}.")
    _check_names(sources, f"contracts/{folder}", [event for event in events if event.name], definitions.places)
    shared = {name for name, place in definitions.places.items() if place.file.startswith("shared/components")}
    return Producer(producer, events, definitions.schemas, shared, definitions.places)


def _event(
    sources: Sources, producer: str, place: Place, topics: dict[str, Topic], definitions: "_Definitions"
) -> EventContract:
    name, topic = _class_name(place), topics.get(_class_name(place))
    schema = definitions.self_contained(sources.load(place.file), place)
    if "definitions" in sources.load(place.file):
        sources.faults.add(str(place / "definitions"), "name the parts of events in a parts.yaml beside them.")

    def place_of(path: Sequence[str | int]) -> Place:
        return _place_of(path, place, definitions.places)

    if not sources.faults.lines and shapes.check(schema, "event", sources.faults, place_of):
        schemas.check_circles(schema, ("definitions",), sources.faults, place_of)
    if not name:
        sources.faults.add(str(place), "the file must be named <kebab-name>.v<n>.json (S-15).")
    elif schema.get("title") != name:
        sources.faults.add(str(place / "title"), f"must be {name}, as the file is named.")
    elif topic is None:
        sources.faults.add(str(place), f"no topic of contracts/{place.file.split('/')[0]}/{FILE} carries {name}.")
    elif (
        not sources.faults.lines
        and topic.key in schema["required"]
        and definitions.type_of(schema["properties"][topic.key]) != "string"
    ):
        sources.faults.add(str(place / "properties" / topic.key), f"is the key of the topic {topic.name}: it must be a string.")
    return EventContract(name, f"{producer}.{_stem(place)}", topic, schema, place)


def _check_names(sources: Sources, folder: str, events: Sequence[EventContract], definitions: Mapping[str, Place]) -> None:
    """Adds a fault for each name that would stand twice in the module of the events."""
    titles = [event.name for event in events]
    for name in sorted(set(titles)):
        if name in schemas.RESERVED:
            sources.faults.add(folder, f"no event can be called {name}: generated code uses the name.")
        if titles.count(name) > 1:
            sources.faults.add(folder, f"has two files for {name}.")
        if name in definitions:
            sources.faults.add(str(definitions[name]), f"{name} is the name of an event, too.")
    for name in sorted({event.constant for event in events} & {*titles, *definitions}):
        sources.faults.add(folder, f"{name} would be the name of a schema and of an event.")


def _check_keys(sources: Sources, events: Sequence[EventContract], places: Sequence[Place]) -> None:
    """Adds a fault for each event without the key of its topic; one for the topic when none has it."""
    for topic in {event.topic.name: event.topic for event in events if event.topic}.values():
        carried = [(event, place) for event, place in zip(events, places, strict=True) if event.topic is topic]
        lacking = [place for event, place in carried if topic.key not in event.schema.get("required", [])]
        if len(lacking) == len(carried) > 1:
            sources.faults.add(str(topic.place / "key"), f"{topic.key} is required in none of the topic's events.")
            continue
        for place in lacking:
            sources.faults.add(str(place / "required"), f"lacks {topic.key}, the key of the topic {topic.name}.")


def _stem(place: Place) -> str:
    return place.file.rsplit("/", 1)[-1].removesuffix(".json")


def _class_name(place: Place) -> str:
    """Returns `StockLow` for stock-low.v1.json, `StockLowV2` for stock-low.v2.json; empty for a file with another kind of name."""
    matched = _EVENT_STEM.match(_stem(place))
    if matched is None:
        return ""
    return pascal(matched["name"]) + ("" if matched["version"] == "1" else f"V{matched['version']}")


def _place_of(path: Sequence[str | int], event: Place, definitions: Mapping[str, Place]) -> Place:
    """Returns the place where a node of a self-contained schema was written."""
    match list(path):
        case ["definitions", str(name), *rest] if name in definitions:
            return definitions[name].at(rest)
    return event.at(path)


@dataclass
class _Definitions:
    """Collects the schemas that events refer to. A name has one meaning in all events of a producer."""

    sources: Sources
    schemas: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def self_contained(self, schema: dict[str, Any], place: Place) -> dict[str, Any]:
        """Returns the schema, with everything it refers to below `definitions`."""
        copied = self._copy(schema, place)
        reached = self._reached(copied, set())
        definitions = {name: self.schemas[name] for name in sorted(reached)}
        return {**copied, "definitions": definitions} if definitions else copied

    def type_of(self, schema: dict[str, Any]) -> object:
        """Returns the type of a schema, or of the one that its $ref names."""
        return schemas.resolved(schema, self.schemas).get("type")

    def _reached(self, node: Any, found: set[str]) -> set[str]:
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).rpartition("/")[2]
            if name in self.schemas and name not in found:
                found.add(name)
                self._reached(self.schemas[name], found)
        for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
            self._reached(child, found)
        return found

    def _copy(self, node: Any, place: Place, *, names: bool = False) -> Any:
        if isinstance(node, list):
            return [self._copy(item, place / index) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        if names:
            return {key: self._copy(value, place / key) for key, value in node.items()}
        if "$ref" in node:
            return self._reference(node, place)
        copied = {}
        for key, value in node.items():
            if key == "x-text":  # a text is checked where it is entered; its copies in events are not checked again
                continue
            if key == "example":
                copied["examples"] = [value]
            else:
                copied[key] = value if key in _KEPT_LITERALLY else self._copy(value, place / key, names=key == "properties")
        return copied

    def _reference(self, node: dict[str, Any], place: Place) -> dict[str, Any]:
        if len(node) > 1:
            self.sources.faults.add(str(place), "nothing may stand beside a $ref (S-17).")
        found = self.sources.find(node["$ref"], place)
        if found is None:
            return {}
        target, schema = found
        if target.tokens[:2] != ("components", "schemas"):
            self.sources.faults.add(str(place), f"$ref to {node['$ref']!r}: it must name #/components/schemas/<Name>.")
            return {}
        name = target.tokens[-1]
        known = self.places.setdefault(name, target)
        if len(target.tokens) != len(("components", "schemas", name)):
            self.sources.faults.add(str(place), f"$ref to {node['$ref']!r}: it must name #/components/schemas/<Name>.")
        elif known != target:
            self.sources.faults.add(str(target), f"{name} means another thing in {known}; a name means one thing.")
        elif name not in self.schemas:
            self.schemas[name] = {}
            self.schemas[name] = self._copy(schema, target)
        return {"$ref": f"#/definitions/{name}"}


def event_module(producer: Producer, folder: Path) -> str:
    """Returns generated/events/<producer>.py: classes, then one EventType for each, then PUBLICATIONS."""
    schemas = {
        **{name: schema for name, schema in producer.definitions.items() if name not in producer.shared},
        **{event.name: event.schema for event in producer.events},
    }
    origin = "shared/events" if producer.name == SHARED_PRODUCER else f"{producer.name}/events"
    classes = render(
        f"Events of {producer.name.upper()}, from contracts/{origin}.",
        schemas,
        shared=producer.shared,
        folder=folder,
        bases={event.name: _BASE for event in producer.events},
    )
    head, _, rest = classes.partition("\n")
    names = ", ".join(event.constant for event in sorted(producer.events, key=lambda event: event.constant))
    return "\n".join(
        [
            head,
            "from typing import Final",
            "from infra.runtime.event import EventType",
            rest,
            *(_event_type(event) for event in producer.events if event.topic),
            f"PUBLICATIONS: Final[tuple[EventType, ...]] = ({names}{',' if names else ''})",
            "",
        ]
    )


def _event_type(event: EventContract) -> str:
    assert event.topic is not None  # noqa: S101 - with faults, generation stopped before
    parts = f"name={literal(event.type)}, event={event.name}, topic={literal(event.topic.name)}, key={literal(event.topic.key)}"
    return f"{event.constant} = EventType({parts})"


def catalogue_module(producers: list[str]) -> str:
    """Returns generated/events/catalogue.py: the publications of all producers."""
    modules = ", ".join(producers)
    return "\n".join(
        [
            '"""Every event of every producer: for tools and tests. Generated: edit the contracts, not this file."""',
            "",
            "from typing import Final",
            f"from generated.events import {modules}",
            "from infra.runtime.event import EventType",
            "",
            f"ALL: Final[tuple[EventType, ...]] = ({', '.join(f'*{name}.PUBLICATIONS' for name in producers)},)",
            "",
        ]
    )


def schema_text(event: EventContract) -> str:
    """Returns the schema as it is sent to the registry."""
    return json.dumps(event.schema, indent=2, ensure_ascii=False) + "\n"
