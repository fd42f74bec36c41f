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
