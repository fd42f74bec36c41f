"""Checks that a document has the structure that later steps need; shapes.json holds the schemas for this."""

import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal

import jsonschema_rs

from codegen.faults import Faults

Shape = Literal["openapi", "event", "topics", "shared topics", "problems", "scopes", "roles", "sites", "containers"]
_SHAPES = Path(__file__).with_name("shapes.json")
_LONG = 120


def check(document: Any, shape: Shape, faults: Faults, place_of: Callable[[Sequence[str | int]], object]) -> bool:
    """Returns whether the document has the shape. Adds faults at the place that `place_of` returns for a path in it."""
    errors = list(_validator(shape).iter_errors(document))
    for error in errors:
        path = list(error.instance_path)
        faults.add(str(place_of(path)), _sentence(error.message, path))
    return not errors


@cache
def _validator(shape: Shape) -> Any:
    shapes = json.loads(_SHAPES.read_text(encoding="utf-8"))
    return jsonschema_rs.Draft7Validator({**shapes[shape], "definitions": shapes["definitions"]})


def _sentence(message: str, path: list[str | int]) -> str:
    if message.startswith("False schema does not allow"):
        return f"{path[-1]} has no place in these contracts (S-05, S-06)."
    return f"{message if len(message) <= _LONG else '… ' + message[-_LONG:]}."
