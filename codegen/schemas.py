"""What no shape can see in the schemas of a document: names, circles, defaults, and values that cannot be."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs

from codegen.faults import Faults

NodePath = tuple[str | int, ...]
Node = tuple[NodePath, dict[str, Any]]
PlaceOf = Callable[[Sequence[str | int]], object]
RESERVED = frozenset(
    [
        "Annotated",
        "Any",
        "ClassVar",
        "Event",
        "EventType",
        "False",
        "Final",
        "Literal",
        "None",
        "Optional",
        "PUBLICATIONS",
        "Sequence",
        "Struct",
        "True",
        "TypeAlias",
        "UNSET",
        "Union",
        "UnsetType",
    ]
)
"""Names that generated modules import: no schema has one of them."""
_LITERAL = frozenset({"example", "examples", "default", "enum", "value"})
_PYTHON: Mapping[str, type | tuple[type, ...]] = {"string": str, "integer": int, "number": (int, float), "boolean": bool}
_BOUNDS = (
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minimum", "maximum"),
)
_WHOLE_BOUNDS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_INTEGER_BOUNDS = ("minimum", "maximum", "multipleOf")
_INSTANTS = frozenset({"date", "date-time"})
_LARGEST = 2**53 - 1


def check(document: dict[str, Any], kept: tuple[str, ...], faults: Faults, place_of: PlaceOf) -> None:
    """Adds a fault for each schema of a self-contained document that has no meaning; `kept` is where its named ones are."""
    named = _named(document, kept)
    checker = _Checker(document, named, faults, place_of)
    for name, schema in named.items():
        checker.check_name(name, (*kept, name))
        checker.check_tree((*kept, name), schema, is_named=True)
    for path, schema in _others(document, kept):
        checker.check_tree(path, schema, is_named=not path)


def check_circles(document: dict[str, Any], kept: tuple[str, ...], faults: Faults, place_of: PlaceOf) -> None:
    """Adds a fault for each circle of named schemas that no type can say, or no value can be."""
    _Checker(document, _named(document, kept), faults, place_of).check_circles(kept)


def _named(document: dict[str, Any], kept: tuple[str, ...]) -> dict[str, Any]:
    for key in kept:
        document = document.get(key, {})
    return document


def resolved(schema: dict[str, Any], named: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the schema itself, or the one that its $ref names; nothing for a circle of references."""
    seen: set[str] = set()
    while "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        if name in seen:
            return {}
        seen.add(name)
        schema = named.get(name, {})
    return schema


def _others(node: Any, kept: tuple[str, ...], path: NodePath = ()) -> Iterator[Node]:
    """Returns every schema of an OpenAPI document that stands outside of the named ones; an event is one itself."""
    if path == kept:
        return
    if isinstance(node, dict):
        if not path and "paths" not in node:
            yield (), {key: value for key, value in node.items() if key not in kept}
            return
        for key, child in node.items():
            if key == "schema" and isinstance(child, dict) and ({"$ref", "type"} & child.keys()):
                yield (*path, key), child
            elif key not in _LITERAL:
                yield from _others(child, kept, (*path, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _others(child, kept, (*path, index))


def children(schema: Mapping[str, Any]) -> Iterator[Node]:
    """Returns the schemas directly inside of one, with their paths in it."""
    for name, member in schema.get("properties", {}).items():
        yield ("properties", name), member
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield (key,), schema[key]


class _Checker:
    def __init__(self, document: dict[str, Any], named: Mapping[str, Any], faults: Faults, place_of: PlaceOf) -> None:
        self._document, self._named, self._faults, self._place_of = document, named, faults, place_of
        self._is_event = "paths" not in document

    def fault(self, path: NodePath, sentence: str) -> None:
        self._faults.add(str(self._place_of(path)), sentence)

    def check_name(self, name: str, path: NodePath) -> None:
        if name in RESERVED:
            self.fault(path, f"no schema can be called {name}: generated code uses the name.")

    def check_tree(self, path: NodePath, schema: dict[str, Any], *, is_named: bool = False) -> None:
        """Checks a schema and those inside of it."""
        if "$ref" in schema:
            return
        kind = str(schema.get("type"))
        self._check_bounds(path, schema)
        if kind in _PYTHON:
            self._check_values(path, schema, kind)
        elif kind == "array" and "default" in schema and path[-1:] == ("schema",):  # of a parameter
            self.check_fits((*path, "default"), schema["default"], schema)
        else:
            for key in {"enum", "default"} & schema.keys():
                self.fault((*path, key), f"a schema of type {kind} cannot have it here.")
        if "examples" in schema and not self._is_event:
            self.fault((*path, "examples"), "is for events; here write example.")
        if kind == "integer" and not self._is_event and "enum" not in schema and not {"minimum", "maximum"} <= schema.keys():
            self.fault(path, f"an integer has minimum and maximum, a browser rounds those above {_LARGEST} (S-05).")
        if kind == "object":
            self._check_object(path, schema, is_named=is_named)
        for tokens, child in children(schema):
            if self._resolved(child).get("format") == "binary":
                self.fault((*path, *tokens), "is binary: only a whole body can be.")
            self.check_tree((*path, *tokens), child)

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        return resolved(schema, self._named)

    def _check_object(self, path: NodePath, schema: dict[str, Any], *, is_named: bool) -> None:
        members = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in members:
                self.fault((*path, "required"), f"{name} is no property (S-05).")
        if members and isinstance(schema.get("additionalProperties"), dict):
            self.fault((*path, "additionalProperties"), "has a schema beside properties: an object is a map or has members.")
        if members and not is_named:
            self.fault(path, "is an object without a name: give it one, and a $ref to it (S-05).")

    def _check_bounds(self, path: NodePath, schema: dict[str, Any]) -> None:
        for key in _WHOLE_BOUNDS if schema.get("type") != "integer" else (*_WHOLE_BOUNDS, *_INTEGER_BOUNDS):
            self._check_whole((*path, key), schema.get(key), {"type": "integer"})
        for least, most in _BOUNDS:
            if schema.get(least, 0) > schema.get(most, schema.get(least, 0)):
                self.fault((*path, least), f"is more than {most}: no value fits (S-05).")
        if pattern := schema.get("pattern"):
            try:
                jsonschema_rs.Draft7Validator({"pattern": pattern})
            except ValueError:
                self.fault((*path, "pattern"), f"{str(pattern)[:80]} is no regular expression.")

    def _check_values(self, path: NodePath, schema: dict[str, Any], kind: str) -> None:
        python = _PYTHON[kind]
        if "enum" in schema and (kind == "number" or schema.get("format") in _INSTANTS):
            self.fault((*path, "enum"), "only texts, integers and booleans have an enum.")
        for index, value in enumerate(schema.get("enum", [])):
            if not isinstance(value, python) or (isinstance(value, bool) and kind != "boolean"):
                self.fault((*path, "enum", index), f"{value!r} is not of type {kind}.")
            elif isinstance(value, int) and abs(value) > _LARGEST:
                self.fault((*path, "enum", index), f"{value} is more than {_LARGEST}: a browser rounds it.")
        if "default" in schema:
            self._check_default(path, schema)

    def _check_default(self, path: NodePath, schema: dict[str, Any]) -> None:
        if schema.get("format") in _INSTANTS:
            self.fault((*path, "default"), "a date or an instant cannot have one.")
            return
        self.check_fits((*path, "default"), schema["default"], schema)

    def check_fits(self, path: NodePath, value: Any, schema: dict[str, Any]) -> None:
        """Adds a fault when a default does not fit its schema."""
        self._check_whole(path, value, schema)
        if sentence := misfit(value, schema, self._document):
            self.fault(path, sentence)

    def _check_whole(self, path: NodePath, value: Any, schema: dict[str, Any]) -> None:
        """Adds a fault for an integer that is written as a fraction: JSON means the same by it, Python does not."""
        if isinstance(value, list):
            for index, item in enumerate(value):
                self._check_whole((*path, index), item, self._resolved(schema.get("items", {})))
        elif isinstance(value, float) and value.is_integer() and schema.get("type") == "integer":
            self.fault(path, f"is an integer: write {int(value)} without a fraction or exponent.")

    def check_circles(self, kept: tuple[str, ...]) -> None:
        finite: set[str] = set()
        while more := {name for name in self._named if name not in finite and self._ends(self._named[name], finite)}:
            finite |= more
        told: set[str] = set()
        for name in self._named:
            if name in (circle := self._reached(name, _aliased)) and not told & circle:
                self.fault((*kept, name), f"{name} contains itself with no object with members between: no type can say that.")
                told |= circle
            elif name not in finite and name in (circle := self._reached(name, _required)) and not told & circle:
                self.fault((*kept, name), f"{name} requires itself: no value of it ever ends.")
                told |= circle

    def _ends(self, schema: dict[str, Any], finite: set[str]) -> bool:
        if "$ref" in schema:
            return str(schema["$ref"]).rpartition("/")[2] in finite
        if schema.get("type") == "array":
            return not schema.get("minItems") or self._ends(schema["items"], finite)
        members = schema.get("properties", {})
        return all(self._ends(members[name], finite) for name in schema.get("required", []) if name in members)

    def _reached(self, name: str, step: Callable[[dict[str, Any]], Iterator[str]]) -> set[str]:
        """Returns the names of all schemas that lie on the way from one; its own only if a way leads back."""
        seen, waiting = set[str](), [name]
        while waiting:
            for found in step(self._named.get(waiting.pop(), {})):
                if found not in seen:
                    seen.add(found)
                    waiting.append(found)
        return seen


def misfit(value: Any, schema: dict[str, Any], document: Mapping[str, Any]) -> str | None:
    """Returns what is wrong with a default for a schema of the document, if anything."""
    try:
        whole = {"allOf": [schema], **{key: document[key] for key in ("components", "definitions") if key in document}}
        errors = list(jsonschema_rs.Draft7Validator(whole, validate_formats=True).iter_errors(value))
    except ValueError:  # of another fault, which is told
        return None
    return f"does not fit its schema: {errors[0].message[:120]}." if errors else None


def _aliased(schema: dict[str, Any]) -> Iterator[str]:
    """Returns the names that a type alias of the schema would use."""
    if "$ref" in schema:
        yield str(schema["$ref"]).rpartition("/")[2]
    elif not schema.get("properties"):
        for _, child in children(schema):
            yield from _aliased(child)


def _required(schema: dict[str, Any]) -> Iterator[str]:
    """Returns the names without a value of which there is none of the schema."""
    if "$ref" in schema:
        yield str(schema["$ref"]).rpartition("/")[2]
    elif schema.get("type") == "array":
        yield from _required(schema["items"]) if schema.get("minItems") else ()
    else:
        for name in schema.get("required", []):
            yield from _required(schema.get("properties", {}).get(name, {}))
