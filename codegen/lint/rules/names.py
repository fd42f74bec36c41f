"""How things are called (S-03, S-04, S-05)."""

import json
import re
from collections.abc import Iterator
from typing import Any

from codegen.lint.findings import Finding
from codegen.lint.sound import Sound
from codegen.lint.structure import Node, mapping
from codegen.sources import Place

_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PASCAL = re.compile(r"([A-Z][a-z0-9]*)+")
_UPPER_SNAKE = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")
_PATH = re.compile(r"(/(\.?[a-z0-9]+([-.][a-z0-9]+)*|\{[a-z_]+\}))+")
_VERSION = re.compile(r"/v[0-9]+(/|$)")
_INSTANT = re.compile(r"(.*_)?(at|as_of|since)")
_REFERENCE = re.compile(r".*_(id|by|into)")
_FOREIGN_WORDS = re.compile(r"fr|en|[A-Z]{2}-[A-Z0-9]{2,3}|EdDSA|Ed25519|sig")
"""Words of other standards: BCP 47, ISO 3166-2, JOSE."""
_COMPONENTS = "shared/components.yaml"
_WHAT = {"country": "CountryCode", "currency": "Currency"}


def paths_are_kebab_case(sound: Sound) -> Iterator[Finding]:
    """S-03: kebab-case nouns, snake_case templates, no version."""
    for node in sound.nodes:
        if node.kind == "path" and (_VERSION.search(node.name) or not _PATH.fullmatch(node.name)):
            yield Finding(node.place, "S-03", "kebab-case nouns and snake_case templates, no version.")


def properties_are_named_by_what_they_are(sound: Sound) -> Iterator[Finding]:
    """S-04: snake_case; instants end in _at (or _as_of, since), references in _id (or _by, _into); countries and currencies."""
    for node in sound.nodes:
        if node.is_property:
            yield from (Finding(node.place, "S-04", sentence) for sentence in _misnamed(sound, node))


def _misnamed(sound: Sound, node: Node) -> Iterator[str]:
    name, target = node.name, _target(sound, node)
    is_instant = target.get("format") == "date-time"
    if not _SNAKE.fullmatch(name):
        yield "is not snake_case."
    if is_instant and not _INSTANT.fullmatch(name):
        yield "is an instant, whose name ends in _at (or as_of, since)."
    if target and name.endswith("_at") and not is_instant:
        yield "ends in _at and is no instant: it is a $ref to Timestamp."
    if name.endswith("_id") and not node.reference.endswith("Id"):
        yield "ends in _id and is no $ref to a schema named …Id."
    if node.reference.endswith("Id") and not _REFERENCE.fullmatch(name):
        yield f"is a {node.reference}, so its name ends in _id (or _by, _into)."
    if name in _WHAT and node.reference != _WHAT[name]:
        yield f"is a $ref to {_WHAT[name]} of shared/components.yaml."


def _target(sound: Sound, node: Node) -> dict[str, Any]:
    """Returns the schema itself, or that behind its `$ref`."""
    if "$ref" not in node.content:
        return node.content
    found = sound.sources.find(str(node.content["$ref"]), node.place)
    return mapping(found[1]) if found else {}


def instants_are_shared(sound: Sound) -> Iterator[Finding]:
    """S-04: an instant is the shared Timestamp, in parameters and lists, too."""
    for node in sound.nodes:
        if node.kind == "schema" and node.content.get("format") == "date-time" and node.place.file != _COMPONENTS:
            yield Finding(node.place / "format", "S-04", f"an instant is a $ref to Timestamp of {_COMPONENTS}.")


def parameters_are_snake_case(sound: Sound) -> Iterator[Finding]:
    """S-04: those of paths and queries; headers are called as HTTP calls them."""
    for node in sound.nodes:
        name = node.content.get("name")
        if node.kind == "parameter" and node.content.get("in") in ["path", "query"] and not _SNAKE.fullmatch(str(name)):
            place = node.place if node.is_component else Place(node.place.file, node.place.tokens[:-1])
            yield Finding(place, "S-04", f"{name} is not snake_case.")


def enums_are_upper_snake(sound: Sound) -> Iterator[Finding]:
    """S-04: the words of an enum; those of other standards are as these write them."""
    for node in sound.nodes:
        if node.kind != "schema" or "header" in node.within or not isinstance(node.content.get("enum"), list):
            continue
        if node.content.get("type") in ["integer", "number", "boolean"]:
            yield Finding(node.place / "enum", "S-04", "only a text has an enum: numbers have minimum and maximum.")
            continue
        for index, word in enumerate(node.content["enum"]):
            if not isinstance(word, str):
                yield Finding(node.place / "enum" / index, "S-04", f"{json.dumps(word)} is no text: put it in quotes.")
            elif not (_UPPER_SNAKE.fullmatch(word) or _FOREIGN_WORDS.fullmatch(word)):
                yield Finding(node.place / "enum" / index, "S-04", f"{word!r} is not UPPER_SNAKE.")


def components_are_pascal_case(sound: Sound) -> Iterator[Finding]:
    """S-05: schemas and what else is shared by name, in every file. Headers are called as they are sent."""
    for node in sound.nodes:
        if node.is_component and node.kind not in {"header", "scheme"} and not _PASCAL.fullmatch(node.name):
            yield Finding(node.place, "S-05", f"{node.name} is not PascalCase.")


def pages_are_named_so(sound: Sound) -> Iterator[Finding]:
    """S-05: what has a next_cursor is a …Page."""
    for node in sound.nodes:
        has_next = "next_cursor" in mapping(node.content, "properties")
        if node.kind == "schema" and node.is_component and has_next and not node.name.endswith("Page"):
            yield Finding(node.place, "S-05", "has a next_cursor, so its name ends in Page.")


RULES = (
    paths_are_kebab_case,
    properties_are_named_by_what_they_are,
    instants_are_shared,
    parameters_are_snake_case,
    enums_are_upper_snake,
    components_are_pascal_case,
    pages_are_named_so,
)
