"""Finds every name of the contracts: operations, parameters, properties, events, problems, words of enums, scopes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from infra.design.portal.catalogue import Catalogue
from infra.design.portal.schemas import members_of, words_of

_EXACT, _BEGINS, _WORD, _INSIDE, _ELSEWHERE = range(5)
"""How well a name fits, the best first."""


@dataclass(frozen=True)
class Entry:
    """One name, where it stands, and what is said about it."""

    kind: str
    name: str
    where: str
    text: str
    href: str


class Index:
    """All names of one revision."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.entries = list(dict.fromkeys(_entries(catalogue)))
        self._lower = [
            (entry.name.lower(), f"{entry.name} {entry.where} {entry.text} {entry.kind}".lower()) for entry in self.entries
        ]

    def find(self, question: str) -> list[Entry]:
        """Returns the entries that hold every word of the question; those whose name fits best come first."""
        words = question.lower().split()
        if not words:
            return []
        found = []
        for number, (name, everything) in enumerate(self._lower):
            if all(word in everything for word in words):
                found.append((min(_fit(word, name) for word in words), len(name), number))
        return [self.entries[number] for _, _, number in sorted(found)]


def _fit(word: str, name: str) -> int:
    if name == word:
        return _EXACT
    if name.startswith(word):
        return _BEGINS
    if f"_{word}" in name or f"-{word}" in name or f"/{word}" in name:
        return _WORD
    return _INSIDE if word in name else _ELSEWHERE


def _entries(catalogue: Catalogue) -> Iterator[Entry]:
    yield from _operations(catalogue)
    for api in catalogue.apis.values():
        for name, schema in api.schemas.items():
            href = f"/apis/{api.name}#schema-{name}"
            yield Entry("schema", name, api.title, str(schema.get("description", "")), href)
            yield from _inside(schema, f"{api.title} {name}", href, "property")
    yield from _events(catalogue)
    for problem in catalogue.contracts.problems.values():
        href = f"/problems#{problem.code}"
        yield Entry("problem", problem.code, str(problem.status), f"{problem.title}. {problem.detail}", href)
        for member, _ in problem.members:
            yield Entry("problem member", member, problem.code, "", href)
    for scope in catalogue.contracts.suite.scopes.values():
        yield Entry("scope", scope.name, ", ".join(scope.roles), scope.description, "/scopes#" + scope.name)


def _operations(catalogue: Catalogue) -> Iterator[Entry]:
    for operation in catalogue.operations:
        said = str(operation.node.get("summary", ""))
        where = f"{operation.service.upper()} {operation.method} {operation.path}"
        yield Entry("operation", operation.id, where, said, operation.href)
        for parameter in operation.parameters:
            text = str(parameter.get("description", ""))
            at = f"{operation.service.upper()} {operation.id}"
            yield Entry(f"{parameter['in']} parameter", parameter["name"], at, text, operation.href)
            yield from _words(parameter.get("schema", {}), f"{at} {parameter['name']}", operation.href)


def _events(catalogue: Catalogue) -> Iterator[Entry]:
    for topic, _ in catalogue.topics:
        yield Entry("topic", topic.name, topic.producer.upper(), f"key {topic.key}", f"/events#{topic.name}")
    for event in catalogue.events.values():
        yield Entry("event", event.name, event.topic.name, event.description, event.href)
        yield from _inside(event.contract.schema, event.name, f"{event.href}#schema-{event.name}", "event member")
        for name, part in event.parts.items():
            yield from _inside(part, f"{event.name} {name}", f"{event.href}#schema-{name}", "event member")


def _inside(schema: Mapping[str, Any], where: str, href: str, kind: str) -> Iterator[Entry]:
    """Returns members and words of a schema."""
    for member in members_of(schema):
        at = f"{href}.{member.name}"
        yield Entry(kind, member.name, where, str(member.schema.get("description", "")), at)
        yield from _words(member.schema, f"{where}.{member.name}", at)
    yield from _words(schema, where, href)


def _words(schema: Mapping[str, Any], where: str, href: str) -> Iterator[Entry]:
    for word in words_of(schema):
        yield Entry("word", word, where, "", href)
