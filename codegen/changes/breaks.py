"""What differs between two versions of the contracts: what breaks somebody, and what is new."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from codegen.bundle import METHODS
from codegen.changes import event_rules, operation_rules, problem_rules
from codegen.changes.difference import Difference
from codegen.changes.redocly import Change, diff
from codegen.changes.snapshot import Document, Snapshot, Tokens
from codegen.changes.users import Users
from codegen.changes.wrapping import EVENT, pointer_in_event, wrapped

_EXAMPLES = frozenset({"example", "examples"})
_NAMING = frozenset({"definitions", "headers", "links", "parameters", "properties", "responses", "schemas"})
"""Keywords whose members have names of our choice."""
_LONG = re.compile(r"('[^']{60})[^']{10,}'")


@dataclass(frozen=True)
class Comparison:
    """Two versions of the contracts, and every difference that somebody may notice."""

    old: Snapshot
    new: Snapshot
    breaks: list[Difference]
    additions: list[Difference]


def compare(old: Snapshot, new: Snapshot, today: date) -> Comparison:
    """Returns the differences: the tool's, and those of our own rules for what it does not see.

    Raises CodegenError when the tool fails.
    """
    finder = _Finder(old, new)
    apis = {name: _common(old.apis[name], new.apis[name]) for name in old.apis if name in new.apis}
    events = {name: (wrapped(old.events[name]), wrapped(new.events[name])) for name in old.events if name in new.events}
    changes = diff({**apis, **events})
    breaks = [each for change in changes if change.impact == "major" for each in finder.differences(change)]
    additions = [each for change in changes if change.impact == "minor" for each in finder.differences(change)]
    own = [*operation_rules.breaks(old, new, today), *problem_rules.breaks(old, new), *event_rules.breaks(old, new)]
    added = [*operation_rules.additions(old, new), *event_rules.additions(old, new)]
    return Comparison(
        old,
        new,
        _grouped([*_without_consequences(breaks), *map(finder.own, own)]),
        _grouped([*filter(_is_public, additions), *map(finder.own, added)]),
    )


def _common(old: Document, new: Document) -> tuple[Document, Document]:
    """Returns both documents with the operations that both have, each with the parameters of its path.

    The tool takes a path that went for the old name of any that came, and a parameter that moved for one that is gone.
    """

    def kept(document: Document, other: Document) -> Document:
        paths = {
            path: {
                method: {**item[method], "parameters": [*item.get("parameters", []), *item[method].get("parameters", [])]}
                for method in METHODS
                if method in item and method in other["paths"][path]
            }
            for path, item in document["paths"].items()
            if path in other["paths"]
        }
        return {**document, "paths": paths}

    return kept(old, new), kept(new, old)


def _as_written(document: Document, tokens: Tokens) -> Tokens:
    """Returns the place of a node before its operation got the parameters of its path."""
    match tokens:
        case ("paths", path, method, "parameters", index, *rest):
            common = len(document["paths"][path].get("parameters", []))
            if int(index) < common:
                return ("paths", path, "parameters", index, *rest)
            return ("paths", path, method, "parameters", str(int(index) - common), *rest)
    return tokens


@dataclass(frozen=True)
class _Finder:
    """Finds the places of differences, and who is hurt."""

    old: Snapshot
    new: Snapshot
    users: Users = field(default_factory=Users)

    def differences(self, change: Change) -> Iterator[Difference]:
        """Returns a change as differences: each word that came to or went from a set is one, and is approved alone."""
        tokens = change.after or change.before or ()
        if "." in change.subject:
            inside = pointer_in_event(tokens)
        else:
            inside = _as_written((self.new if change.after else self.old).apis[change.subject], tokens)
        whole = Difference(
            rule=change.rule,
            place=self.place(change.subject, inside),
            subject=change.subject,
            message=_short(change.message.replace(EVENT, self.title(change.subject))),
            tokens=inside,
            hurt=self.hurt(change.subject, inside, is_there=change.after is not None),
        )
        if not change.words:
            yield whole
        for word in change.words:
            yield replace(
                whole, place=f"{whole.place}/{word}", message=f"{whole.message.partition(':')[0].rstrip('.')}: {word}."
            )

    def own(self, found: Difference) -> Difference:
        """Returns what a rule of our own found, with its place and who is hurt where the rule left that open."""
        place = found.place or self.place(found.subject, found.tokens)
        return replace(found, place=place, hurt=found.hurt or self.hurt(found.subject, found.tokens, is_there=False))

    def title(self, subject: str) -> str:
        """Returns the name of an event's class."""
        return str(self.new.events[subject]["title"]) if subject in self.new.events else subject

    def hurt(self, subject: str, tokens: Tokens, *, is_there: bool) -> tuple[str, ...]:
        """Returns the operations whose clients notice, or the services that react to the event."""
        snapshot = self.new if is_there or subject not in {*self.old.apis, *self.old.events} else self.old
        if "." in subject:
            return tuple(snapshot.consumers_of(subject)) if subject in snapshot.events else ()
        return self.users.of(snapshot.apis[subject], tokens)

    def place(self, subject: str, tokens: Tokens) -> str:
        """Returns the place in the new contracts; the old one, where the new ones have nothing around it."""
        if "." in subject:
            is_there = _has(self.new.events.get(subject), tokens, "definitions", 2)
            return (self.new if is_there else self.old).event_place(subject, tokens)
        head, depth = ("components", 3) if tokens[0] == "components" else ("paths", 2)
        is_there = _has(self.new.apis.get(subject), tokens, head, depth)
        return (self.new if is_there else self.old).api_place(subject, tokens)


def _has(document: Document | None, tokens: Tokens, head: str, depth: int) -> bool:
    """Returns whether the document has the named part that contains the node."""
    node: Any = document
    for token in tokens[:depth] if tokens[:1] == (head,) else ():
        node = node.get(token) if isinstance(node, dict) else None
    return node is not None


def _without_consequences(breaks: list[Difference]) -> list[Difference]:
    """Returns the breaks without those that a break beside them says already: a member that is gone is not required either."""
    gone = {each.place for each in breaks if each.rule == "property-removed"}
    return [each for each in breaks if each.rule != "required-properties-removed" or _as_property(each.place) not in gone]


def _as_property(place: str) -> str:
    head, _, name = place.rpartition("/required/")
    return f"{head}/properties/{name}"


def _short(message: str) -> str:
    """Returns the message with long values cut: a pattern may fill lines."""
    return _LONG.sub(r"\1…'", message)


def _is_public(difference: Difference) -> bool:
    """Returns whether somebody outside notices: `x-` members are ours, and examples promise nothing."""
    above = ("", *difference.tokens)
    return not any(
        token.startswith("x-") or (token in _EXAMPLES and parent not in _NAMING)
        for parent, token in zip(above, difference.tokens, strict=False)
    )


def _grouped(differences: Iterable[Difference]) -> list[Difference]:
    """Returns one for each rule and place, with all who are hurt: a shared part is in many documents."""
    found: dict[tuple[str, str], Difference] = {}
    for each in differences:
        known = found.get((each.place, each.rule), each)
        hurt, subjects = tuple(dict.fromkeys((*known.hurt, *each.hurt))), known.subjects | {each.subject}
        found[each.place, each.rule] = replace(known, hurt=hurt, subjects=subjects)
    return [found[key] for key in sorted(found)]
