"""Every example is valid, by the reference validator (jsonschema) and by the one that services use (jsonschema-rs) alike."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs

from codegen.bundle import Bundle
from codegen.events import Producer
from codegen.lint.findings import Finding
from codegen.lint.patterns import ambiguous
from codegen.lint.structure import Node, mapping, walk
from codegen.sources import SHARED, Place
from codegen.topics import SHARED_PRODUCER

_PREFIX, _DEFINITIONS = "#/components/schemas/", "#/definitions/"
_NO_SCHEMA = frozenset({"example", "examples"})
_DRAFT = "http://json-schema.org/draft-07/schema#"
_FORMATS = jsonschema.Draft7Validator.FORMAT_CHECKER
_LONG = 160
_NOT_IN_HEADER = "a header holds printable ASCII only."
PlaceOf = Callable[[Sequence[str | int]], Place]


@dataclass(frozen=True)
class Example:
    """A value, the path to it in its document, and the schema that it must keep."""

    path: tuple[str | int, ...]
    value: Any
    schema: Any
    is_header: bool = False


class Validators:
    """Both validators over the schemas that one document names."""

    def __init__(self, definitions: Mapping[str, Any]) -> None:
        self._schemas = {name: _translated(schema) for name, schema in definitions.items()}
        self._ecma = {name: _with_ends(schema) for name, schema in self._schemas.items()}
        self._made: dict[str, tuple[Any, Any]] = {}

    def errors(self, example: Example) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Returns path and sentence of what is wrong with the example; nothing where a pattern is wrong, which is told (S-17)."""
        schemas = [_translated(example.schema)]
        schemas += [self._schemas[name] for name in self._reachable(schemas[0])]
        if any(map(_is_ambiguous, _patterns(schemas))):
            return
        try:
            reference, runtime = self._both(example.schema)
        except (jsonschema_rs.ValidationError, jsonschema.SchemaError, re.error) as error:
            yield (), f"cannot be checked, since its schema is none: {_short(getattr(error, 'message', str(error)))}."
            return
        found = [(tuple(error.absolute_path), error.message) for error in reference.iter_errors(example.value)]
        others = [(tuple(error.instance_path), error.message) for error in runtime.iter_errors(example.value)]
        yield from ((path, f"{_short(message)}.") for path, message in found or others)
        if bool(found) != bool(others):
            yield (), f"only one validator refuses it, {'jsonschema' if found else 'jsonschema-rs'}: the schema is ambiguous."

    def _both(self, schema: Any) -> tuple[Any, Any]:
        key = repr(schema)
        if key not in self._made:
            whole, names = _translated(schema), self._reachable(_translated(schema))
            used = {name: self._schemas[name] for name in names}
            ecma = {name: self._ecma[name] for name in names}
            self._made[key] = (
                jsonschema.Draft7Validator(
                    {"allOf": [_with_ends(whole)], "definitions": ecma},
                    format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER,
                ),
                jsonschema_rs.validator_for({"$schema": _DRAFT, "allOf": [whole], "definitions": used}, validate_formats=True),
            )
        return self._made[key]

    def _reachable(self, schema: Any) -> list[str]:
        reached: set[str] = set()
        waiting = list(_names(schema))
        while waiting:
            name = waiting.pop()
            if name not in reached and name in self._schemas:
                reached.add(name)
                waiting.extend(_names(self._schemas[name]))
        return sorted(reached)


def of_operations(bundles: Iterable[Bundle]) -> Iterator[Finding]:
    """Returns what is wrong with the examples of requests, answers, parameters, headers and schemas."""
    seen: set[Place] = set()
    for bundle in bundles:
        validators = Validators(mapping(bundle.document, "components", "schemas"))
        examples = [example for node in walk(bundle.document, Place("")) for example in _of_node(node, bundle)]
        new = [example for example in examples if bundle.place_of(example.path) not in seen]
        seen.update(bundle.place_of(example.path) for example in new)
        yield from _findings(new, validators, bundle.place_of, "S-14")
        yield from (Finding(bundle.place_of(each.path), "S-14", _NOT_IN_HEADER) for each in new if not _can_be_sent(each))


def of_events(producers: Sequence[Producer]) -> Iterator[Finding]:
    """Returns what is wrong with the examples of events and of their parts."""
    for producer in producers:
        validators = Validators(producer.definitions)
        for event in producer.events:
            schema = {key: value for key, value in event.schema.items() if key not in {"definitions", "$schema"}}
            examples = [
                Example(("examples", index), value, schema) for index, value in enumerate(_values(schema.get("examples")))
            ]
            place = Place(f"{_folder(producer)}/{event.type.partition('.')[2]}.json")
            yield from _findings(examples, validators, place.at, "S-15")
            for node in walk(schema, place, "schema"):
                if node.within:
                    told = enumerate(_values(node.content.get("examples")))
                    members = [Example(("examples", index), value, node.content) for index, value in told]
                    yield from _findings(members, validators, node.place.at, "S-15")
        parts = {name: schema for name, schema in producer.definitions.items() if name not in producer.shared}
        nodes = walk({"components": {"schemas": parts}}, Place(f"{_folder(producer)}/parts.yaml"))
        for node in nodes:
            if node.kind == "schema" and (values := _values(node.content.get("examples"))):
                yield from _findings([Example(("example",), values[0], node.content)], validators, node.place.at, "S-15")


def _folder(producer: Producer) -> str:
    return f"{SHARED if producer.name == SHARED_PRODUCER else producer.name}/events"


def _findings(examples: Sequence[Example], validators: Validators, place_of: PlaceOf, rule: str) -> Iterator[Finding]:
    for example in examples:
        for path, sentence in validators.errors(example):
            yield Finding(place_of([*example.path, *path]), rule, sentence)


def _can_be_sent(example: Example) -> bool:
    """Returns whether a header can hold the value of an example, if it is one of a header."""
    return not (example.is_header and isinstance(example.value, str)) or (
        example.value.isascii() and example.value.isprintable()
    )


def _of_node(node: Node, bundle: Bundle) -> Iterator[Example]:
    path, content = node.place.tokens, node.content
    schema = content if node.kind == "schema" else content.get("schema")
    if node.kind not in {"schema", "media", "parameter", "header"} or schema is None or "$ref" in content:
        return
    is_header = node.kind == "header" or (node.kind == "parameter" and content.get("in") == "header")
    if "example" in content:
        yield Example((*path, "example"), content["example"], schema, is_header)
    for name, example in mapping(content, "examples").items():
        if isinstance(example, dict):
            yield Example((*path, "examples", name, "value"), bundle.resolve(example).get("value"), schema, is_header)


def _values(node: Any) -> list[Any]:
    return node if isinstance(node, list) else []


def _names(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(reference := node.get("$ref"), str):
            yield reference.removeprefix(_DEFINITIONS)
        for child in node.values():
            yield from _names(child)
    elif isinstance(node, list):
        for child in node:
            yield from _names(child)


def _patterns(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(pattern := node.get("pattern"), str):
            yield pattern
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from _patterns(child)


@cache
def _is_ambiguous(pattern: str) -> bool:
    return bool(ambiguous(pattern))


def _translated(node: Any) -> Any:
    """OpenAPI 3.0's schema as JSON Schema draft-07: only the addresses of references differ (S-06, S-17)."""
    if isinstance(node, dict):
        return {
            key: value.replace(_PREFIX, _DEFINITIONS) if key == "$ref" and isinstance(value, str) else _translated(value)
            for key, value in node.items()
            if key not in _NO_SCHEMA
        }
    return [_translated(child) for child in node] if isinstance(node, list) else node


def _with_ends(node: Any) -> Any:
    r"""For the reference validator: `$` is the end of the text (ECMA 262), which Python's `re` writes `\Z`."""
    if isinstance(node, dict):
        translated = {key: _with_ends(child) for key, child in node.items()}
        if isinstance(pattern := node.get("pattern"), str):
            translated["pattern"] = pattern.removesuffix("$") + r"\Z"
        return translated
    return [_with_ends(child) for child in node] if isinstance(node, list) else node


def _short(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= _LONG else f"{line[: _LONG // 2]} … {line[-_LONG // 2 :]}"
