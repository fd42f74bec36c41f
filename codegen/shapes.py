"""Checks that a document has the structure that later steps need; shapes.json holds the schemas for this.

They are closed: shapes.json is the one list of the keywords that contracts may use. A `$comment` there says, beside a pattern,
what is wanted, and beside a keyword that is never allowed what to do instead.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache, reduce
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs

from codegen.faults import Faults

Shape = Literal[
    "openapi",
    "fragment",
    "components",
    "event",
    "topics",
    "shared topics",
    "problems",
    "scopes",
    "shared scopes",
    "sites",
    "containers",
    "approvals",
    "postal codes",
    "story",
]
NodePath = Sequence[str | int]
_SHAPES = Path(__file__).with_name("shapes.json")
_KINDS = ("object", "array", "string", "integer", "number", "boolean")
_LONG = 120
_FEW = 12


def check(document: Any, shape: Shape, faults: Faults, place_of: Callable[[NodePath], object]) -> bool:
    """Returns whether the document has the shape. Adds faults at the place that `place_of` returns for a path in it."""
    if _validator(shape).is_valid(document):
        return True
    errors = list(_validator(shape).iter_errors(document))
    misspelt = [error.instance_path for error in errors if error.kind.name == "additionalProperties"]
    misspelt += [error.instance_path[:-1] for error in errors if error.kind.name == "not"]
    for error in errors:
        if error.kind.name == "required" and error.instance_path in misspelt:
            continue  # it is there, in another spelling or by other means
        for path, sentence in _findings(error, schema_of(shape)):
            faults.add(str(place_of(path)), f"{sentence}.")
    return False


@cache
def schema_of(shape: Shape) -> dict[str, Any]:
    """Returns the JSON Schema of a shape, with all definitions."""
    shapes = json.loads(_SHAPES.read_text(encoding="utf-8"))
    return {**shapes[shape], "definitions": shapes["definitions"]}


@cache
def _validator(shape: Shape) -> Any:
    return jsonschema_rs.Draft7Validator(schema_of(shape))


def _findings(error: Any, root: dict[str, Any]) -> Iterator[tuple[NodePath, str]]:
    """Returns the path and the sentence of each finding of one error."""
    path, kind = list(error.instance_path), error.kind.name
    broken = reduce(lambda node, token: node[token], error.schema_path[:-1], root)
    if kind == "additionalProperties":
        for name in error.kind.unexpected:
            allowed = [key for key, wanted in broken.get("properties", {}).items() if "not" not in wanted]
            kinds = [
                kind
                for kind in _KINDS
                if kind != error.instance.get("type") and name in root["definitions"][kind]["properties"]
            ]
            if kinds and error.instance.get("type") in _KINDS:
                yield [*path, name], f"{name} is for {' and '.join(kinds)} only, not for {error.instance['type']}"
            else:
                yield [*path, name], _unknown(name, allowed)
    elif kind == "not":
        yield path, f"{path[-1]} has no place in these contracts: {broken['$comment']}"
    elif kind == "propertyNames":
        name = error.kind.error.instance
        yield [*path, name], f"{name!r} is not {broken['$comment']}"
    elif "$comment" in broken and kind != "required":
        yield path, f"{_told(error.instance)} is not {broken['$comment']}"
    elif kind == "enum":
        yield path, f"{_told(error.instance)} is not one of {', '.join(broken['enum'])}"
    else:
        yield path, _short(error.message)


def _unknown(name: str, allowed: list[str]) -> str:
    near = get_close_matches(name, allowed, n=1, cutoff=0.5)
    if near:
        return f"there is no {name} here; write {near[0]}"
    return f"there is no {name} here, only {', '.join(allowed[:_FEW])}{' …' if len(allowed) > _FEW else ''}"


def _told(value: object) -> str:
    return _short(json.dumps(value, ensure_ascii=False))


def _short(message: str) -> str:
    return message if len(message) <= _LONG else f"… {message[-_LONG:]}"
