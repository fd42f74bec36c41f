"""Events, topics, problems and scopes (S-09, S-14, S-15)."""

import re
from collections.abc import Iterator

from codegen.lint.findings import Finding
from codegen.lint.sound import Sound
from codegen.lint.structure import mapping, words
from codegen.sources import SHARED, Place

_KEBAB = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SCOPE = re.compile(r"[a-z]+(-[a-z]+)*(:[a-z]+)?")
_PAST = re.compile(
    r"[A-Z][A-Za-z0-9]*?(ed|[a-z]wn|[a-z]en(?<!Open)|Begun|Bought|Bound|Built|Cut|Done|Found|Gone|Held|Kept|Left|Lost|Made|Met|Paid"
    r"|Put|Reset|Sent|Set|Sold|Spent|Split|Stuck|Undone|Won|Low|Due|Joined[A-Z][a-z]+)(V[0-9]+)?"
)
"""A participle at the end; of a level or a moment that is reached, its adjective (StockLow, BackInStockDue); what was joined may
follow (OrderJoinedAccount)."""
_LEAST_EXAMPLES = 2
_STATUSES = frozenset({400, 401, 403, 404, 405, 408, 409, 413, 415, 429, 431, 500, 503})


def events_tell_what_happened(sound: Sound) -> Iterator[Finding]:
    """S-15: named in the past tense, described, with two examples."""
    for file in sound.events:
        event, place = sound.sources.raw(file), Place(file)
        if not event:
            continue
        if not _PAST.fullmatch(str(event.get("title"))):
            yield Finding(place / "title", "S-15", f"{event.get('title')} is not in the past tense: it tells what happened.")
        if not event.get("description"):
            yield Finding(place, "S-15", "lacks a description.")
        examples = event.get("examples")
        if not isinstance(examples, list) or len(examples) < _LEAST_EXAMPLES:
            yield Finding(place / "examples", "S-15", "an event has two examples: one with all members, one with the required.")


def topics_are_of_their_service(sound: Sound) -> Iterator[Finding]:
    """S-15: a topic is called <service>.<plural>; what is compacted is not kept by days."""
    for place, document in sound.catalogue("topics.yaml"):
        service = place.file.partition("/")[0]
        for name, topic in mapping(document, "publishes").items():
            where = place / "publishes" / name
            owner, _, rest = name.partition(".")
            if not place.shared and (owner != service or not _KEBAB.fullmatch(rest)):
                yield Finding(where, "S-15", f"a topic of {service} is called {service}.<kebab-case plural>.")
            if mapping(topic).get("cleanup") == "compact" and "retention_days" in mapping(topic):
                yield Finding(where / "retention_days", "S-15", "a compacted topic keeps the last record of each key for good.")


def problems_are_told_alike(sound: Sound) -> Iterator[Finding]:
    """S-08, S-09: a status that operations use, a title without full stop, and advice with one."""
    for place, document in sound.catalogue("problems.yaml"):
        for code, problem in mapping(document, "problems").items():
            where, told = place / "problems" / code, mapping(problem)
            if isinstance(told.get("status"), int) and told["status"] not in _STATUSES:
                yield Finding(where / "status", "S-08", f"{told['status']} is not used here.")
            if str(told.get("title", "")).endswith("."):
                yield Finding(where / "title", "S-09", "a title has no full stop.")
            if not str(told.get("detail", ".")).endswith((".", "!", "?")):
                yield Finding(where / "detail", "S-09", "advice is a sentence, with a full stop.")


def problems_have_their_status(sound: Sound) -> Iterator[Finding]:
    """S-09: an operation declares the status of each problem that it names."""
    statuses = {
        code: str(mapping(problem).get("status"))
        for _, document in sound.catalogue("problems.yaml")
        for code, problem in mapping(document, "problems").items()
    }
    for node in sound.nodes:
        if node.kind != "operation":
            continue
        for index, code in enumerate(words(node.content.get("x-problems"))):
            if statuses.get(code) and statuses[code] not in mapping(node.content, "responses"):
                sentence = f"{code} is a {statuses[code]}, which the operation does not declare."
                yield Finding(node.place / "x-problems" / index, "S-09", sentence)


def emitted_events_are_published(sound: Sound) -> Iterator[Finding]:
    """S-14: an operation emits events of its own service's topics. An event with a file and no topic is told at its file."""
    published = {
        place.file.partition("/")[0]: [
            event for topic in mapping(document, "publishes").values() for event in words(mapping(topic).get("events"))
        ]
        for place, document in sound.catalogue("topics.yaml")
    }
    for file in sound.events:
        published.setdefault(file.partition("/")[0], []).append(str(sound.sources.raw(file).get("title")))
    whole = {service for service in sound.sources.services if sound.is_whole("topics.yaml", [service])}
    for node in sound.nodes:
        service = node.place.file.partition("/")[0]
        if node.kind != "operation" or service not in {SHARED, *whole}:
            continue
        for index, event in enumerate(words(node.content.get("x-emits"))):
            if event not in {*published.get(service, []), *published.get(SHARED, [])}:
                sentence = f"contracts/{service}/topics.yaml publishes no event {event}."
                yield Finding(node.place / "x-emits" / index, "S-14", sentence)


def scopes_are_spelt_alike(sound: Sound) -> Iterator[Finding]:
    """A scope is `<what>:<may>`, or one word."""
    for place, document in sound.catalogue("scopes.yaml"):
        for scope in mapping(document, "scopes"):
            if not _SCOPE.fullmatch(scope):
                yield Finding(place / "scopes" / scope, "S-14", "a scope is <what>:<may>, in lower case.")


RULES = (
    events_tell_what_happened,
    topics_are_of_their_service,
    problems_are_told_alike,
    problems_have_their_status,
    emitted_events_are_published,
    scopes_are_spelt_alike,
)
