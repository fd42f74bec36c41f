"""JSON Schemas with which an editor completes and checks contract files, made of the shapes that codegen itself checks."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen import output, shapes
from codegen.shapes import Shape

FOLDER = Path(".vscode", "schemas")
FILES: Mapping[str, Shape] = {
    "problems": "problems",
    "topics": "topics",
    "shared-topics": "shared topics",
    "scopes": "scopes",
    "shared-scopes": "shared scopes",
    "sites": "sites",
    "approvals": "approvals",
    "event": "event",
}
"""The shape of a kind of file, by the name of its schema. `.vscode/settings.json` says which files are of that kind."""


def files(root: Path) -> output.Tree:
    """Returns the text of each schema, by file name; none where no editor's folder is."""
    if not (root / FOLDER.parent).is_dir():
        return {}
    return {f"{name}.schema.json": json.dumps(_schema(shape), indent=2) + "\n" for name, shape in FILES.items()}


def _schema(shape: Shape) -> dict[str, Any]:
    schema = dict(shapes.schema_of(shape))
    definitions = schema.pop("definitions")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **_for_files(schema),
        "definitions": _for_files(_needed(schema, definitions)),
    }


def _needed(schema: Any, definitions: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions that a schema refers to, and those that these refer to."""
    needed: dict[str, Any] = {}
    pending = [schema]
    while pending:
        node = pending.pop()
        pending += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            name = node["$ref"].split("/")[2]
            if name not in needed:
                needed[name] = definitions[name]
                pending.append(definitions[name])
    return dict(sorted(needed.items()))


def _for_files(node: Any) -> Any:
    """The shape of a file as it is written: its references name other files, and the editor shows what a `$comment` says."""
    if isinstance(node, list):
        return [_for_files(each) for each in node]
    if not isinstance(node, dict):
        return node
    copy = {
        key: {"type": "string"} if key == "$ref" and isinstance(value, dict) else _for_files(value)
        for key, value in node.items()
    }
    if isinstance(comment := copy.pop("$comment", None), str):
        copy |= {"description": comment, "patternErrorMessage": comment} if "pattern" in copy else {"description": comment}
    return copy
