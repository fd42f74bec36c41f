"""Reads schemas for people: the kind of a value in a few words, its bounds, its members."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_LEAST, _MOST = "≥ ", "≤ "
_BOUNDS = {
    "minimum": _LEAST,
    "maximum": _MOST,
    "exclusiveMinimum": "> ",
    "exclusiveMaximum": "< ",
    "multipleOf": "multiple of ",
    "minLength": "length ≥ ",
    "maxLength": "length ≤ ",
    "minItems": "items ≥ ",
    "maxItems": "items ≤ ",
    "minProperties": "members ≥ ",
    "maxProperties": "members ≤ ",
    "pattern": "",
    "default": "default ",
    "const": "always ",
    "x-text": "a text that is ",
}


@dataclass(frozen=True)
class Member:
    """One member of an object."""

    name: str
    schema: Mapping[str, Any]
    is_required: bool


@dataclass(frozen=True)
class Kind:
    """What a value is: words around the name of a schema, if it has one, as in `list of` `Order`."""

    words: str
    reference: str = ""


def kind_of(schema: Mapping[str, Any]) -> Kind:
    """Returns the kind of a value."""
    if "$ref" in schema:
        return Kind("", name_of(schema["$ref"]))
    if schema.get("type") == "array" or "items" in schema:
        inner = kind_of(schema.get("items", {}))
        return Kind(f"list of {inner.words}".rstrip() + (" " if inner.reference else ""), inner.reference)
    for word, between in (("allOf", "all of"), ("oneOf", "one of"), ("anyOf", "any of")):
        if word in schema:
            inner_kinds = [kind_of(each) for each in schema[word]]
            if len(inner_kinds) == 1:
                return inner_kinds[0]
            return Kind(f"{between} {', '.join(each.reference or each.words for each in inner_kinds)}")
    kind = schema.get("type", "object" if "properties" in schema else "any value")
    return Kind(f"{kind} ({schema['format']})" if "format" in schema else str(kind))


def bounds_of(schema: Mapping[str, Any]) -> list[str]:
    """Returns the bounds of a value, each in a few words; enumerated words stand alone, in `words_of`."""
    items = schema.get("items", {})
    found = {**(items if isinstance(items, dict) and "$ref" not in items else {}), **schema}
    said = [f"{words}{_literal(found[word])}" for word, words in _BOUNDS.items() if word in found]
    said += ["no two alike"] * bool(schema.get("uniqueItems"))
    said += ["may be null"] * bool(schema.get("nullable"))
    said += ["only read"] * bool(schema.get("readOnly")) + ["only written"] * bool(schema.get("writeOnly"))
    return said


def words_of(schema: Mapping[str, Any]) -> list[str]:
    """Returns the words of an enum, or of a list's items."""
    items = schema.get("items", {})
    words = schema.get("enum") or (items.get("enum") if isinstance(items, dict) else None) or []
    return [_literal(word) for word in words]


def members_of(schema: Mapping[str, Any]) -> list[Member]:
    """Returns the members of an object, or of a list's items; those of its parts (`allOf`…) and of objects in it, too."""
    return list(_members(schema, ""))


def _members(schema: Mapping[str, Any], before: str) -> Iterator[Member]:
    required = schema.get("required", [])
    for name, member in schema.get("properties", {}).items():
        yield Member(before + name, member, name in required)
        yield from _members(member, f"{before}{name}.")
    if isinstance(items := schema.get("items"), dict):
        yield from _members(items, f"{before.removesuffix('.')}[]." if before else "")
    for word in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(word, []):
            yield from _members(part, before)


def name_of(reference: str) -> str:
    """Returns the name of the component that a `$ref` leads to."""
    return reference.rpartition("/")[2]


def examples_of(media: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the examples of a body by name; an only one has the name `example`."""
    if "example" in media:
        return {"example": media["example"]}
    return {name: each.get("value") for name, each in media.get("examples", {}).items() if isinstance(each, dict)}


def _literal(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
