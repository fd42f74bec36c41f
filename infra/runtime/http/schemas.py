"""The contract's schemas, compiled once into validators (jsonschema-rs) that say where a value breaks them."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from infra.runtime.json_pointer import json_pointer

_PREFIX = "#/components/schemas/"
_MOST_ERRORS = 20
_LARGE = 200
_TOLD = frozenset({"example", "examples", "discriminator"})
"""Keywords that only people read."""
_VALUE, _LONGEST = "the value", 300
_PREDICATES = {
    "type": " is not of type",
    "enum": " is not one of",
    "pattern": " does not match",
    "minLength": " is shorter than",
    "maxLength": " is longer than",
    "minItems": " has less than",
    "maxItems": " has more than",
    "uniqueItems": " has non-unique",
    "minProperties": " has less",
    "maxProperties": " has more",
    "minimum": " is less than",
    "maximum": " is greater than",
    "format": " is not a",
}
"""What the validator says of a value, by keyword; other keywords speak of its members."""


class Schema:
    """One compiled schema; its findings are pairs of JSON pointer and sentence."""

    def __init__(self, validator: Any) -> None:
        self.is_valid = validator.is_valid
        self._validator = validator

    def errors(self, value: Any, pointer: str = "") -> list[dict[str, str]]:
        """What breaks the schema, at most twenty, each `{pointer, message}`.

        Of a large value only the first: to find them all takes the validator seconds where a small body repeats one mistake
        thousands of times.
        """
        if _is_large(value):
            return [_told(pointer, json_pointer(error.instance_path), error.message) for error in self._first(value)]
        errors = self._validator.evaluate(value).errors()[:_MOST_ERRORS]
        return [_told(pointer, each["instanceLocation"], _masked(each["error"], each["schemaLocation"])) for each in errors]

    def _first(self, value: Any) -> Iterator[Any]:
        try:
            self._validator.validate(value)
        except jsonschema_rs.ValidationError as error:
            yield error


class Schemas:
    """Compiles the schemas of one bundled OpenAPI document; equal schemas are compiled once."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._named = document.get("components", {}).get("schemas", {})
        self._compiled: dict[str, Schema] = {}

    def compile(self, schema: dict[str, Any]) -> Schema:
        """The validator of a schema of the document, formats checked."""
        key = repr(schema)
        if key not in self._compiled:
            definitions = {name: _translated(self._named[name]) for name in sorted(self._reachable(schema))}
            self._compiled[key] = Schema(
                jsonschema_rs.validator_for(
                    {
                        "$schema": "http://json-schema.org/draft-07/schema#",
                        "allOf": [_translated(schema)],
                        "definitions": definitions,
                    },
                    validate_formats=True,
                    mask=_VALUE,
                )
            )
        return self._compiled[key]

    def resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema itself, behind its $ref if it is one."""
        while "$ref" in schema:
            schema = self._named[schema["$ref"].removeprefix(_PREFIX)]
        return schema

    def _reachable(self, schema: dict[str, Any]) -> set[str]:
        reached: set[str] = set()
        waiting = list(_references(schema))
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting.extend(_references(self._named[name]))
        return reached


def _told(pointer: str, path: str, message: str) -> dict[str, str]:
    return {"pointer": f"{pointer}{path}"[:500], "message": message[:1000]}


def _masked(message: str, location: str) -> str:
    """What was sent is the caller's, and can be large: the sentence of each keyword begins with it."""
    predicate = _PREDICATES.get(location.rpartition("/")[2])
    _, found, rest = message.rpartition(predicate) if predicate else ("", "", "")
    return f"{_VALUE}{found}{rest}" if found else message[:_LONGEST]


def _is_large(value: Any) -> bool:
    """Whether it has more members than a form has fields."""
    waiting, seen = [value], 0
    while waiting and seen <= _LARGE:
        node = waiting.pop()
        children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        seen += len(children)
        waiting.extend(children)
    return seen > _LARGE


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference.removeprefix(_PREFIX)
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def _translated(node: Any, *, names: bool = False) -> Any:
    """OpenAPI 3.0's schema as JSON Schema draft-07: only the addresses of references differ (S-06, S-17).

    `names`: its keys are names that an author chose, not keywords.
    """
    if isinstance(node, dict):
        return {
            key: value.replace(_PREFIX, "#/definitions/")
            if key == "$ref" and isinstance(value, str)
            else _translated(value, names=key == "properties" and not names)
            for key, value in node.items()
            if names or key not in _TOLD
        }
    return [_translated(child) for child in node] if isinstance(node, list) else node
