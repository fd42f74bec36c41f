"""Values that keep a schema: examples as they are, mended where the schema has changed meanwhile, or generated."""

import random
import re
from collections.abc import Callable, Iterator
from itertools import chain
from math import ceil
from typing import Any

from rstr import Rstr

from infra.runtime.http.schemas import Schemas

_FORMATS = {
    "date-time": "2026-11-23T09:30:00Z",
    "date": "2026-11-23",
    "time": "09:30:00Z",
    "email": "camille@example.org",
    "hostname": "example.org",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.org/",
    "uri-reference": "/",
    "uuid": "3c1f5c0e-8f56-4a53-9a5c-9d2f0f3a7a11",
    "byte": "YQ==",
}
_TRIES = 50
_OPTIONAL_LEVELS, _MOST_LEVELS = 4, 24
"""Members that are not required are generated down to so many levels; deeper than the latter, nothing is."""


class Values:
    """Values for the schemas of one contract. The same schema gets the same value, always."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def fitted(self, example: Any, schema: dict[str, Any]) -> Any:
        """Returns the example when it keeps its schema. Otherwise what does not fit is left out, and what is missing generated."""
        if self._schemas.compile(schema).is_valid(example):
            return example
        whole = self._schemas.resolved(schema)
        if isinstance(example, dict) and whole.get("type") == "object":
            return dict(self._members(example, whole))
        if isinstance(example, list) and whole.get("type") == "array":
            items = [self.fitted(each, whole.get("items", {})) for each in example[: whole.get("maxItems")]]
            return items or self.generated(schema)
        return self.generated(schema)

    def generated(self, schema: dict[str, Any], level: int = 0, index: int = 0, name: str = "text") -> Any:
        """Returns a value of a schema without an example; `index` tells the items of an array apart."""
        whole = self._schemas.resolved(schema)
        if level > _MOST_LEVELS:
            return None
        for key in ("example", "default"):
            if key in whole and not index:
                return whole[key]
        if whole.get("enum"):
            return whole["enum"][index % len(whole["enum"])]
        for part in ("oneOf", "anyOf"):
            if whole.get(part):
                return self.generated(whole[part][0], level + 1, index, name)
        if whole.get("allOf"):
            return self._united(whole, level)
        return self._of_type(whole, level, index, name)

    def _of_type(self, schema: dict[str, Any], level: int, index: int, name: str) -> Any:
        match schema.get("type"):
            case "object":
                return self._object(schema, level)
            case "array":
                least = max(schema.get("minItems", 0), min(1, schema.get("maxItems", 1)))
                return [self.generated(schema.get("items", {}), level + 1, number, name) for number in range(least)]
            case "integer" | "number":
                return _number(schema, index)
            case "boolean":
                return True
            case _:
                return _text(schema, index, name)

    def _object(self, schema: dict[str, Any], level: int) -> dict[str, Any]:
        required = schema.get("required", ())
        members = {
            name: self.generated(child, level + 1, 0, name)
            for name, child in schema.get("properties", {}).items()
            if name in required or level < _OPTIONAL_LEVELS
        }
        others = schema.get("additionalProperties")
        if isinstance(others, dict) and not members:
            members["key"] = self.generated(others, level + 1)
        return members

    def _united(self, schema: dict[str, Any], level: int) -> Any:
        parts = [self.generated(part, level + 1) for part in schema["allOf"]]
        objects = [part for part in (*parts, self._object(schema, level)) if isinstance(part, dict)]
        return {key: value for part in objects for key, value in part.items()} if len(objects) > 1 else parts[0]

    def _members(self, example: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        properties, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        for name, child in properties.items():
            if name in example:
                yield name, self.fitted(example[name], child)
            elif name in schema.get("required", ()):
                yield name, self.generated(child, 1, 0, name)
        for name in example.keys() - properties.keys() if others is not False else ():
            yield name, self.fitted(example[name], others if isinstance(others, dict) else {})


def _number(schema: dict[str, Any], index: int) -> float:
    least, most, step = schema.get("minimum"), schema.get("maximum"), schema.get("multipleOf")
    value = 1 if least is None else max(least, 1)
    value = value if most is None else min(value, most)
    number: float = value + index if step is None else (ceil(value / step) + index) * step
    return number


def _text(schema: dict[str, Any], index: int, name: str) -> str:
    fits = _fits(schema)
    plain = name.replace("_", " ") + (f" {index + 1}" if index else "")
    filled = plain[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")
    for candidate in chain(
        (_FORMATS.get(schema.get("format", ""), filled), filled), _matching(schema.get("pattern", ""), index)
    ):
        if fits(candidate):
            return candidate
    return filled


def _fits(schema: dict[str, Any]) -> Callable[[str], bool]:
    try:
        pattern = re.compile(schema.get("pattern", ""))
    except re.error:  # an expression of JavaScript's only
        pattern = re.compile("")
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    return lambda text: least <= len(text) and (most is None or len(text) <= most) and bool(pattern.search(text))


def _matching(pattern: str, index: int) -> Iterator[str]:
    """Returns texts that match a pattern, the same ones every time."""
    for number in range(_TRIES if pattern else 0):
        try:
            yield Rstr(random.Random(index * _TRIES + number)).xeger(pattern)  # noqa: S311 - these are examples
        except (re.error, ValueError, NotImplementedError):
            return
