"""Reads the problems.yaml of every service and the shared one, and describes the exception classes of the codes."""

import json
import keyword
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from codegen import shapes
from codegen.names import docstring, literal, pascal, sentence
from codegen.sources import SHARED, Place, Sources

FILE = "problems.yaml"
_TYPES = {"string": "str", "integer": "int", "boolean": "bool"}
_RESERVED = frozenset({"self", "super", "detail", "retry_after", "type", "title", "status", "code"})
_IMPORTED = frozenset({"ClassVar", "Literal", "Operation", "OperationSpec", "Operations", "Parameter"}) | {
    *("Problem", "Request", "Response", "Sequence")
}
"""Names in the modules that the classes stand in."""


@dataclass(frozen=True)
class ProblemType:
    """One code of the catalogue."""

    code: str
    title: str
    status: int
    detail: str
    runtime: bool
    members: tuple[tuple[str, str], ...]
    """Pairs of name and Python type."""

    @property
    def class_name(self) -> str:
        return pascal(self.code)

    def view(self) -> dict[str, Any]:
        """Returns the context of problems.mustache."""
        arguments = "".join(f"{name}: {kind}, " for name, kind in self.members)
        return {
            "class": self.class_name,
            "doc": docstring(f"{sentence(self.title)} {self.detail}"),
            "code": literal(self.code),
            "status": self.status,
            "title": literal(self.title),
            "detail": literal(self.detail),
            "hasMembers": bool(self.members),
            "arguments": arguments,
            "passed": "".join(f", {name}={name}" for name, _ in self.members),
        }


def load_problems(sources: Sources, services: Sequence[str], shared_schemas: Iterable[str]) -> dict[str, ProblemType]:
    """Returns the catalogue by code, shared codes first; faults are collected in the sources."""
    schemas = frozenset(shared_schemas)
    found: dict[str, ProblemType] = {}
    places: dict[str, Place] = {}
    classes: dict[str, str] = {}
    for place, code, entry in _entries(sources, services):
        if code in found:
            sources.faults.add(str(place), f"{code} stands in contracts/{places[code].file}, too.")
            continue
        found[code], places[code] = _problem(sources, place, code, entry, schemas), place
        name = found[code].class_name
        if name in _IMPORTED or classes.setdefault(name, code) != code:
            sources.faults.add(str(place), f"gives the class {name}, a name that is taken.")
        if entry.get("runtime") and not place.shared:
            sources.faults.add(str(place / "runtime"), f"only those of {SHARED}/{FILE} are the runtime's.")
    return found


def catalogue_text(sources: Sources, services: Sequence[str]) -> str:
    """Returns generated/problems.json: the whole catalogue, for the sites and for tools."""
    entries = {code: entry for _, code, entry in _entries(sources, services)}
    return json.dumps({"problems": entries}, indent=2, ensure_ascii=False) + "\n"


def places(sources: Sources, services: Sequence[str]) -> dict[str, Place]:
    """Returns where each problem stands, by code."""
    return {code: place for place, code, _ in _entries(sources, services)}


def _entries(sources: Sources, services: Sequence[str]) -> Iterator[tuple[Place, str, dict[str, Any]]]:
    for file in sources.in_folders(FILE, [SHARED, *services]):
        document = sources.raw(file)
        if document and shapes.check(document, "problems", sources.faults, Place(file).at):
            yield from ((Place(file) / "problems" / code, code, entry) for code, entry in document["problems"].items())


def _problem(sources: Sources, place: Place, code: str, entry: dict[str, Any], schemas: frozenset[str]) -> ProblemType:
    members = []
    for name, kind in entry.get("members", {}).items():
        python = _member_type(str(kind), schemas)
        is_taken = name in _RESERVED or keyword.iskeyword(name)
        if python is None or is_taken:
            why = "is a name of its own in a problem" if is_taken else f"is {kind}: no shared schema or plain type"
            sources.faults.add(str(place / "members" / name), f"{why}.")
        members.append((name, python or "str"))
    return ProblemType(
        code=code,
        title=entry["title"],
        status=entry["status"],
        detail=entry["detail"],
        runtime=bool(entry.get("runtime")),
        members=tuple(members),
    )


def _member_type(kind: str, schemas: frozenset[str]) -> str | None:
    if kind.startswith("[") and kind.endswith("]"):
        inner = _member_type(kind[1:-1], schemas)
        return f"Sequence[{inner}]" if inner else None
    return _TYPES.get(kind) or (f"models.{kind}" if kind in schemas else None)
