"""Reads bundled contracts, for tests."""

from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]
_METHODS = ("get", "post", "put", "patch", "delete")


def operations(document: Document) -> Iterator[Document]:
    """Every operation, with the parameters of its path."""
    for item in document["paths"].values():
        for method in _METHODS:
            if method in item:
                yield {**item[method], "parameters": [*item.get("parameters", []), *item[method].get("parameters", [])]}


def resolve(document: Document, node: Document) -> Document:
    """What a reference stands for."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
