"""Walks through contract documents: every node with its kind, whatever wrong types are in between."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from codegen.bundle import METHODS
from codegen.sources import Place

_EACH = "*"
"""Before a kind: each member of the map or list is of this kind."""
_CHILDREN: Final[Mapping[str, Mapping[str, str]]] = {
    "document": {"info": "info", "servers": "*server", "tags": "*tag", "paths": "*path", "components": "components"},
    "components": {
        "schemas": "*schema",
        "parameters": "*parameter",
        "responses": "*response",
        "headers": "*header",
        "requestBodies": "*body",
        "securitySchemes": "*scheme",
        "examples": "*example",
        "links": "*link",
    },
    "path": {"parameters": "*parameter", **dict.fromkeys(METHODS, "operation")},
    "operation": {"parameters": "*parameter", "requestBody": "body", "responses": "*response"},
    "body": {"content": "*media"},
    "response": {"headers": "*header", "content": "*media", "links": "*link"},
    "media": {"schema": "schema", "examples": "*example"},
    "parameter": {"schema": "schema", "examples": "*example"},
    "header": {"schema": "schema", "examples": "*example"},
    "scheme": {"flows": "*flow"},
    "schema": {"properties": "*schema", "definitions": "*schema", "items": "schema", "additionalProperties": "schema"},
}
_COMPONENT_TOKENS = 3


@dataclass(frozen=True)
class Node:
    """A node of a document: what it is, where, what is written there, and the kinds that it is in."""

    kind: str
    place: Place
    content: dict[str, Any]
    within: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The key under which it stands."""
        return self.place.tokens[-1] if self.place.tokens else ""

    @property
    def is_component(self) -> bool:
        """Whether it is named: it stands directly below components/<kind>."""
        return len(self.place.tokens) == _COMPONENT_TOKENS and self.place.tokens[0] == "components"

    @property
    def is_property(self) -> bool:
        return self.kind == "schema" and self.within[-1:] == ("schema",) and self.place.tokens[-2:-1] == ("properties",)

    @property
    def is_event(self) -> bool:
        """Whether it is written for events: in a file of a folder events/."""
        return self.place.file.split("/")[1:2] == ["events"]

    @property
    def reference(self) -> str:
        """The name that its `$ref` ends in; empty without one."""
        return str(self.content.get("$ref", "")).rpartition("/")[2]


def walk(content: Any, place: Place, kind: str = "document", within: tuple[str, ...] = ()) -> Iterator[Node]:
    """Returns the node and all nodes below it; passes over what is no mapping."""
    if not isinstance(content, dict):
        return
    yield Node(kind, place, content, within)
    for key, child_kind in _CHILDREN.get(kind, {}).items():
        if key not in content:
            continue
        if not child_kind.startswith(_EACH):
            yield from walk(content[key], place / key, child_kind, (*within, kind))
            continue
        for name, child in _members(content[key]):
            yield from walk(child, place / key / name, child_kind.removeprefix(_EACH), (*within, kind))


def mapping(node: Any, *keys: str) -> dict[str, Any]:
    """Returns the mapping at the end of the keys; an empty one where something else stands, or nothing."""
    for key in keys:
        node = node.get(key) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else {}


def words(node: Any) -> list[str]:
    """Returns the texts of a list; none where something else stands."""
    return [each for each in node if isinstance(each, str)] if isinstance(node, list) else []


def references(node: Any, place: Place) -> Iterator[tuple[str, Place]]:
    """Returns every `$ref` below a node with its place; examples are passed over."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"], place
        for key, child in node.items():
            if key not in {"example", "examples", "default", "enum"} or place.tokens[-1:] == ("properties",):
                yield from references(child, place / key)
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from references(child, place / index)


def _members(node: Any) -> Iterator[tuple[str | int, Any]]:
    if isinstance(node, dict):
        yield from node.items()
    elif isinstance(node, list):
        yield from enumerate(node)
