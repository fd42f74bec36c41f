"""What a service publishes: each event is validated against its closed schema when it is emitted (S-15)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jsonschema_rs
import msgspec
from msgspec import Struct

from infra.runtime.event import EventType
from infra.runtime.json_pointer import json_pointer
from infra.runtime.store.transaction import Publication


class EventBreaksContract(Exception):  # noqa: N818 - it says what happened
    """The event does not fit its schema: an error of the code that built it; its transaction rolls back."""

    def __init__(self, type_name: str, pointer: str, message: str) -> None:
        super().__init__(f"{type_name} at {pointer or '/'}: {message}")
        self.type_name = type_name
        self.pointer = pointer


class _Entry(Struct, frozen=True):
    type: EventType
    validator: Any
    is_valid: Callable[[Any], bool]


class EventPublications:
    """The events of one producer with their schemas: `Publications` of its store, and what the registry is told."""

    def __init__(self, types: Sequence[EventType], schemas: Mapping[str, bytes | dict[str, Any]]) -> None:
        """`schemas` by event type name, self-contained draft-07. Raises KeyError for a type without one."""
        self.types = tuple(types)
        self._texts = {each.name: _text(schemas[each.name]) for each in self.types}
        self._entries: dict[type[Struct], _Entry] = {each.event: self._entry(each) for each in self.types}
        self._encoder = msgspec.json.Encoder()

    def encode(self, event: Struct) -> Publication:
        """The event as JSON, validated. Raises EventBreaksContract, and TypeError for an event that is not ours."""
        entry = self._entries.get(type(event))
        if entry is None:
            raise TypeError(f"{type(event).__name__} is not an event of this service: the topics.yaml of its producer names it")
        value = msgspec.to_builtins(event)
        if not entry.is_valid(value):
            raise _broken(entry, value)
        kind = entry.type
        return Publication(type=kind.name, topic=kind.topic, key=value[kind.key], payload=self._encoder.encode(value))

    def schema(self, type_name: str) -> str:
        """The schema's text as the registry gets it: that of the file, byte for byte, since the registry gives each text its own id."""
        return self._texts[type_name]

    def _entry(self, each: EventType) -> _Entry:
        validator = jsonschema_rs.validator_for(msgspec.json.decode(self._texts[each.name]), validate_formats=True)
        return _Entry(each, validator, validator.is_valid)


def _text(schema: bytes | dict[str, Any]) -> str:
    return (schema if isinstance(schema, bytes) else msgspec.json.encode(schema, order="sorted")).decode()


def _broken(entry: _Entry, value: Any) -> EventBreaksContract:
    error = next(iter(entry.validator.iter_errors(value)))
    return EventBreaksContract(entry.type.name, json_pointer(error.instance_path), error.message)
