"""A contract with room for one mutation, as a service of its own beside the small contract."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from codegen.documents import parse
from tests.codegen.conftest import CONTRACT

Slot = Literal[
    "PARAMETER", "PROPERTY", "MEMBER", "SCHEMA", "HEADER", "RESPONSE", "GET", "PUT", "BODY", "CONTENT", "PATH", "ROOT", "PART"
]
PORT = 8100
ITEM = "/trials/{trial_id}"
REMOVED = "removed"


def contract(port: int, slot: Slot | None = None, snippet: str = "{}") -> dict[str, Any]:
    """The contract with a YAML snippet in one of its slots; what the snippet calls `removed` is removed."""
    document = _plain_contract(port)
    get, put = document["paths"][ITEM]["get"], document["paths"][ITEM]["put"]
    trial = document["components"]["schemas"]["Trial"]
    value = parse(snippet, is_json=False)
    if slot == "PARAMETER":
        get["parameters"] += value if isinstance(value, list) else [value]
        return document
    if slot == "PROPERTY":
        value = {"extra": value}
    targets: dict[str | None, dict[str, Any]] = {
        "PROPERTY": trial["properties"],
        "MEMBER": trial["properties"],
        "SCHEMA": document["components"]["schemas"],
        "HEADER": get["responses"]["200"]["headers"],
        "RESPONSE": get["responses"],
        "GET": get,
        "PUT": put,
        "BODY": put["requestBody"]["content"],
        "CONTENT": get["responses"]["200"]["content"],
        "PATH": document["paths"],
        "ROOT": document,
        "PART": document["components"],
        None: {},
    }
    target = targets[slot]
    if slot == "SCHEMA":  # the first one is asked for and answered
        named = {"schema": {"$ref": f"#/components/schemas/{next(iter(value))}"}}
        get["responses"]["200"]["content"] = put["requestBody"]["content"] = {"application/json": named}
    if slot in {"BODY", "CONTENT"}:
        target.clear()
    target.update(value)
    for key in [key for key, each in target.items() if each == REMOVED]:
        del target[key]
    return document


def _plain_contract(port: int) -> dict[str, Any]:
    named = {"$ref": "#/components/schemas/Trial"}
    shared = "../shared/components.yaml#/components"
    trial_id = {"type": "string", "maxLength": 30}
    return {
        "openapi": "3.0.3",
        "info": {"title": "TRIAL", "version": "1.0.0"},
        "servers": [{"url": f"http://localhost:{port}"}],
        "paths": {
            ITEM: {
                "parameters": [{"name": "trial_id", "in": "path", "required": True, "schema": trial_id}],
                "get": {
                    "operationId": "get_trial",
                    "tags": ["trials"],
                    "summary": "Read a trial",
                    "security": [{"card": []}],
                    "parameters": [],
                    "responses": {
                        "200": {"description": "It.", "headers": {}, "content": {"application/json": {"schema": named}}},
                        "404": {"$ref": f"{shared}/responses/NotFound"},
                    },
                },
                "put": {
                    "operationId": "set_trial",
                    "tags": ["trials"],
                    "summary": "Write a trial",
                    "security": [],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": named}}},
                    "responses": {"204": {"description": "Done."}},
                },
            }
        },
        "components": {
            "securitySchemes": {"card": {"$ref": f"{shared}/securitySchemes/card"}},
            "schemas": {
                "Trial": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["trial_id"],
                    "properties": {"trial_id": trial_id},
                }
            },
        },
    }


def tree(root: Path, services: Mapping[str, Mapping[str, Any]]) -> None:
    """Writes the small contract and the services beside it."""
    shutil.copytree(CONTRACT / "contracts", root / "contracts")
    for name, document in services.items():
        (root / "contracts" / name).mkdir()
        write(root, name, document)


def write(root: Path, name: str, document: Mapping[str, Any]) -> None:
    (root / "contracts" / name / "openapi.yaml").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
