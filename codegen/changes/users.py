"""Which operations of a document use a node of it."""

from collections.abc import Iterator
from typing import Any

from codegen.bundle import METHODS, operations_in
from codegen.changes.snapshot import Document, Tokens

_Component = tuple[str, str]


class Users:
    """Answers which operations use a node of one of several documents; each document is read once."""

    def __init__(self) -> None:
        self._components: dict[int, dict[_Component, list[str]]] = {}

    def of(self, document: Document, tokens: Tokens) -> tuple[str, ...]:
        """Returns the ids of the operations that contain the node, or refer to the component that does."""
        match tokens:
            case ("components", kind, name, *_):
                return tuple(self._by_component(document).get((kind, name), ()))
            case ("paths", path, *rest):
                item = document["paths"].get(path, {})
                methods = rest[:1] if rest and rest[0] in METHODS else METHODS
                return tuple(item[method]["operationId"] for method in methods if method in item)
        return ()

    def _by_component(self, document: Document) -> dict[_Component, list[str]]:
        if id(document) not in self._components:
            index: dict[_Component, list[str]] = {}
            for path, _, operation in operations_in(document):
                common = document["paths"][path].get("parameters", [])
                for component in dict.fromkeys(_reached(document, [common, operation], set())):
                    index.setdefault(component, []).append(operation["operationId"])
            self._components[id(document)] = index
        return self._components[id(document)]


def _reached(document: Document, node: Any, seen: set[_Component]) -> Iterator[_Component]:
    if isinstance(node, list):
        for item in node:
            yield from _reached(document, item, seen)
    elif isinstance(node, dict):
        for alternative in node.get("security", []) if isinstance(node.get("security"), list) else []:
            yield from (("securitySchemes", name) for name in alternative)
        if isinstance(node.get("$ref"), str) and (component := _component(node["$ref"])) not in seen:
            seen.add(component)
            yield component
            yield from _reached(document, document["components"][component[0]].get(component[1], {}), seen)
        for child in node.values():
            yield from _reached(document, child, seen)


def _component(reference: str) -> _Component:
    _, _, kind, name = reference.split("/")
    return kind, name
