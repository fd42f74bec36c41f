"""The contract's schemas, compiled once into validators (jsonschema-rs) that tell where a value breaks them."""

from collections.abc import Iterator
from typing import Any

import jsonschema_rs

_PREFIX = "#/components/schemas/"
_MOST_ERRORS = 20


class Schema:
    """One compiled schema; its answers are pairs of JSON pointer and sentence."""

    def __init__(self, validator: Any) -> None:
        self.is_valid = validator.is_valid
        self._validator = validator

    def errors(self, value: Any, pointer: str = "") -> list[dict[str, str]]:
        """What breaks the schema, at most twenty, each `{pointer, message}`."""
        found = []
        for error, _ in zip(self._validator.iter_errors(value), range(_MOST_ERRORS), strict=False):
            path = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error.instance_path)
            found.append({"pointer": f"{pointer}{path}"[:500], "message": error.message[:1000]})
        return found


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
                    mask="the value",  # what was sent is the caller's, and can be large
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


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference.removeprefix(_PREFIX)
        for child in node.values():
            yield from _references(child)
    elif isinstance(node, list):
        for child in node:
            yield from _references(child)


def _translated(node: Any) -> Any:
    """OpenAPI 3.0's schema as JSON Schema draft-07: only the addresses of references differ (S-06, S-17)."""
    if isinstance(node, dict):
        return {
            key: value.replace(_PREFIX, "#/definitions/") if key == "$ref" and isinstance(value, str) else _translated(value)
            for key, value in node.items()
            if key not in {"example", "examples", "discriminator"}
        }
    return [_translated(child) for child in node] if isinstance(node, list) else node
