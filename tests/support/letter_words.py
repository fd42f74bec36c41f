"""Whether the templates and texts of messages fit each other and the facts: what no rendering of an example may reach."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from inspect import getattr_static
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
from jinja2 import Environment, nodes
from msgspec import UnsetType

from impl.profiling.documents.facts import FACTS
from impl.profiling.documents.wording import Wording

COMMON = "common"
_GIVEN = {"say"}
Messages = Mapping[str, str]
"""The source of each template's message, by the template's name."""


def faults(messages: Messages, parts: set[str], french: Wording, english: Wording) -> Iterator[str]:
    """Yields sentences about texts that one language lacks or nobody says, and about names that are no facts."""
    for one, other in ((french, english), (english, french)):
        yield from (f"{key}: {other.language} lacks it" for key in one.texts if key not in other.texts)
    for template, source in messages.items():
        known = {each.name for each in fields(FACTS[template])} | _GIVEN  # type: ignore[index]
        syntax = Environment().parse(source)
        where = f"{template}.j2"
        yield from _unknown(where, syntax, known | parts)
        yield from _no_members(where, syntax, FACTS[template])  # type: ignore[index]
        for wording in (french, english):
            yield from _text_faults(template, syntax, known, wording)


def _text_faults(template: str, message: nodes.Template, known: set[str], wording: Wording) -> Iterator[str]:
    more = {name for call in _said(message) for name in _keywords(call)}
    for key, text in wording.texts.items():
        if not key.startswith(f"{template}."):
            continue
        syntax = Environment().parse(text)
        yield from _unknown(f"{wording.language} {key}", syntax, known | more)
        yield from _no_members(f"{wording.language} {key}", syntax, FACTS[template])  # type: ignore[index]


def unsaid(messages: Messages, sources: str, wording: Wording) -> Iterator[str]:
    """Yields the keys that no template, text or module says."""
    for key in wording.texts:
        section, _, name = key.partition(".")
        table = name.partition(".")[0]
        said = sources if section == COMMON else messages[section] + " ".join(_of(section, wording))
        if table not in {"subject", "title"} and not any(f"{quote}{table}" in said for quote in "\"'"):
            yield key


def _of(section: str, wording: Wording) -> Iterator[str]:
    yield from (text for key, text in wording.texts.items() if key.startswith(f"{section}."))


def _said(syntax: nodes.Template) -> Iterator[nodes.Call]:
    yield from (call for call in syntax.find_all(nodes.Call) if isinstance(call.node, nodes.Name) and call.node.name == "say")


def _keywords(call: nodes.Call) -> Iterator[str]:
    yield from (each.key for each in call.kwargs)


def _unknown(where: str, syntax: nodes.Template, known: set[str]) -> Iterator[str]:
    for name in sorted(_undeclared(syntax) - known):
        yield f"{where}: {name} is no fact of it"


def _undeclared(syntax: nodes.Template) -> set[str]:
    """Returns the names that nothing inside the template gives. Jinja's own finder compiles, and would have to know every filter."""
    names = list(syntax.find_all(nodes.Name))
    return {each.name for each in names if each.ctx == "load"} - {each.name for each in names if each.ctx == "store"}


def _no_members(where: str, syntax: nodes.Template, facts: type[Any]) -> Iterator[str]:
    """Yields sentences about members that a fact lacks: `order.numbre`."""
    for each in syntax.find_all(nodes.Getattr):
        if isinstance(each.node, nodes.Name | nodes.Getattr):
            path = _path(each)
            if path and not _leads(facts, path):
                yield f"{where}: {'.'.join(path)} is no fact of it"


def _path(node: nodes.Node) -> list[str]:
    if isinstance(node, nodes.Name):
        return [node.name]
    if isinstance(node, nodes.Getattr) and (before := _path(node.node)):
        return [*before, node.attr]
    return []


def _leads(facts: type[Any], path: list[str]) -> bool:
    """Whether the members are there; a path that begins elsewhere than in the facts is a loop's."""
    if path[0] not in get_type_hints(facts):
        return True
    kinds: list[Any] = [facts]
    for name in path:
        kinds = [member for kind in kinds if (member := _member(kind, name)) is not None]
        kinds = [each for kind in kinds for each in _alternatives(kind)]
        if not kinds:
            return False
    return True


def _member(kind: Any, name: str) -> Any:
    if not (is_dataclass(kind) or (isinstance(kind, type) and issubclass(kind, msgspec.Struct))):
        return None
    hints = get_type_hints(kind)
    if name in hints:
        return hints[name]
    found = getattr_static(kind, name, None)
    return get_type_hints(found.fget)["return"] if isinstance(found, property) and found.fget else None


def _alternatives(kind: Any) -> list[Any]:
    if get_origin(kind) in {Union, UnionType}:
        return [each for each in get_args(kind) if each not in {UnsetType, NoneType}]
    return [kind]
