"""Event schemas as OpenAPI documents, for tools that compare these."""

from collections.abc import Mapping
from typing import Any

_DEFINITIONS = "#/definitions/"
_SCHEMAS = "#/components/schemas/"
EVENT = "Event_"
"""The name of the event's own schema in the document; no schema of the contracts has an underscore."""


def wrapped(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a document whose only operation takes the event and answers it.

    What is said of requests is then true of old records for new readers, and what is said of answers, of new records for
    old readers.
    """
    own = {key: value for key, value in schema.items() if key != "definitions"}
    schemas = {EVENT: own, **schema.get("definitions", {})}
    content = {"application/json": {"schema": {"$ref": _SCHEMAS + EVENT}}}
    operation = {
        "operationId": "read",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "-", "content": content}},
    }
    return {"paths": {"/": {"post": operation}}, "components": {"schemas": _referring(schemas)}}


def pointer_in_event(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Returns where a node of the document is in the event schema."""
    match tokens:
        case ("components", "schemas", name, *rest):
            return tuple(rest) if name == EVENT else ("definitions", name, *rest)
    return ()


def _referring(node: Any) -> Any:
    if isinstance(node, list):
        return [_referring(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: value.replace(_DEFINITIONS, _SCHEMAS) if key == "$ref" and isinstance(value, str) else _referring(value)
        for key, value in node.items()
    }
