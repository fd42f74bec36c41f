"""Breaks of operations that `redocly diff` does not see, or judges without knowing what our `x-` members mean."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import chain
from typing import Any, Final

from codegen.bundle import operations_in, resolved
from codegen.changes.difference import Difference
from codegen.changes.snapshot import Document, Snapshot, Tokens

_Node = dict[str, Any]
_Found = Iterator[tuple[str, Tokens, str]]
"""Rule, place below the operation, message."""


def breaks(old: Snapshot, new: Snapshot, today: date) -> Iterator[Difference]:
    """Returns what is gone, what our own rules find in what is in both, and what should be gone."""
    for service, document in old.apis.items():
        now = new.apis.get(service, {"paths": {}})
        for path, method, operation in operations_in(document):
            at, later = ("paths", path, method), now["paths"].get(path, {}).get(method)
            if later is None:
                yield from _removed(service, at, operation, today)
                continue
            for rule in _RULES:
                for name, below, message in rule(_Pair(document, operation), _Pair(now, later)):
                    yield Difference(rule=name, subject=service, message=message, tokens=(*at, *below))
        yield from _defaults(service, document, now)
    for service, document in new.apis.items():
        yield from _overdue(service, document, today)


def additions(old: Snapshot, new: Snapshot) -> Iterator[Difference]:
    """Returns the new services and operations."""
    for service, document in new.apis.items():
        before = old.apis.get(service, {"paths": {}})
        for path, method, operation in operations_in(document):
            if method not in before["paths"].get(path, {}):
                message = f"`{method.upper()} {path}` is new: {operation.get('summary', operation['operationId'])}."
                hurt = (operation["operationId"],)
                yield Difference(
                    rule="operation-added", subject=service, message=message, tokens=("paths", path, method), hurt=hurt
                )


class _Pair:
    """An operation, and the document that its references are resolved in."""

    def __init__(self, document: Document, operation: _Node) -> None:
        self.document, self.operation = document, operation

    def responses(self) -> dict[str, _Node]:
        return {status: resolved(self.document, node) for status, node in self.operation.get("responses", {}).items()}


def _removed(service: str, at: Tokens, operation: _Node, today: date) -> Iterator[Difference]:
    sunset = _sunset(operation)
    if sunset and sunset < today:
        return
    until = f" before its sunset, {sunset}" if sunset else ""
    message = f"`{at[2].upper()} {at[1]}` is gone{until}."
    yield Difference(rule="operation-removed", subject=service, message=message, tokens=at)


def _overdue(service: str, document: Document, today: date) -> Iterator[Difference]:
    for path, method, operation in operations_in(document):
        sunset = _sunset(operation)
        if sunset and sunset < today:
            message = f"`{method.upper()} {path}` is still served after its sunset, {sunset}: remove it, or move the date."
            yield Difference(
                rule="sunset-passed",
                subject=service,
                message=message,
                tokens=("paths", path, method, "x-sunset"),
                hurt=(operation["operationId"],),
            )


def _links(old: _Pair, new: _Pair) -> _Found:
    later = new.responses()
    for status, response in old.responses().items():
        if status in later:
            for name in response.get("links", {}):
                if name not in later[status].get("links", {}):
                    yield "link-removed", ("responses", status, "links", name), f"The link `{name}` is gone."


def _headers(old: _Pair, new: _Pair) -> _Found:
    later = new.responses()
    for status, response in old.responses().items():
        headers = later.get(status, {}).get("headers", {})
        for name, header in response.get("headers", {}).items():
            was = resolved(old.document, header).get("required", False)
            if was and name in headers and not resolved(new.document, headers[name]).get("required", False):
                yield "response-header-became-optional", ("responses", status, "headers", name), f"`{name}` may be missing."


def _problems(old: _Pair, new: _Pair) -> _Found:
    for code in old.operation.get("x-problems", []):
        if code not in new.operation.get("x-problems", []):
            yield "problem-removed", ("x-problems", code), f"The problem `{code}` is gone: callers wait for it in vain."


def _max_body(old: _Pair, new: _Pair) -> _Found:
    was, now = (pair.operation.get("x-max-body", 65536) for pair in (old, new))
    if now < was and "requestBody" in new.operation:
        yield "max-body-lowered", ("x-max-body",), f"A body may have {now} bytes, no longer {was}."


def _safe(old: _Pair, new: _Pair) -> _Found:
    if old.operation.get("x-safe") and not new.operation.get("x-safe"):
        yield "safe-removed", ("x-safe",), "Callers may no longer send it again."


def _earlier_sunset(old: _Pair, new: _Pair) -> _Found:
    was, now = _sunset(old.operation), _sunset(new.operation)
    if was and now and now < was:
        yield "sunset-earlier", ("x-sunset",), f"It ends on {now}, no longer on {was}."


_RULES: Final[tuple[Callable[[_Pair, _Pair], _Found], ...]] = (_links, _headers, _problems, _max_body, _safe, _earlier_sunset)


def _sunset(operation: _Node) -> date | None:
    return date.fromisoformat(operation["x-sunset"]) if "x-sunset" in operation else None


def _defaults(service: str, old: Document, new: Document) -> Iterator[Difference]:
    """Returns changed defaults: a caller who says nothing is understood in another way."""
    was, now = dict(_with_default(old)), dict(_with_default(new))
    for tokens, value in was.items():
        later = now.get(tokens, now.get(tokens[:-1]))
        if later is not None and later != value:
            message = f"The default is {_said(later)}, no longer {_said(value)}."
            yield Difference(rule="default-changed", subject=service, message=message, tokens=tokens)


_NONE = object()


def _said(value: Any) -> str:
    return "none" if value is _NONE else f"`{value}`"


def _with_default(document: Document) -> Iterator[tuple[Tokens, Any]]:
    """Returns each default with its place; each schema without one with the place of the schema."""
    parts = (("paths", document["paths"]), ("components", document.get("components", {})))
    return chain.from_iterable(_defaults_below(node, (name,)) for name, node in parts)


def _defaults_below(node: Any, tokens: Tokens) -> Iterator[tuple[Tokens, Any]]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            name = item.get("name", index) if isinstance(item, dict) else index
            yield from _defaults_below(item, (*tokens, str(name)))
    elif isinstance(node, dict):
        if "type" in node:
            yield ((*tokens, "default"), node["default"]) if "default" in node else (tokens, _NONE)
        for key, value in node.items():
            if key not in {"default", "example", "enum"}:
                yield from _defaults_below(value, (*tokens, key))
