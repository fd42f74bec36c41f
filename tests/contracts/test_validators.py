"""The reference validator and the one used at run time accept every example, and refuse the same wrong values."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from codegen.bundle import resolved
from generated.suite import SERVICES
from infra.runtime.http.schemas import Schemas
from tests.contracts.documents import operations

ROOT = Path(__file__).parent.parent.parent
FORMATS = jsonschema.Draft7Validator.FORMAT_CHECKER
WRONG: tuple[Any, ...] = (
    None,
    True,
    -1,
    10**15,
    1.5,
    "",
    "\n",
    "x" * 3000,
    "a\n",
    "é",
    "٣",
    "2026-13-45T99:00:00Z",
    [],
    [1],
    {},
    {"x": 1},
)


def reference_validator(document: dict[str, Any], schema: dict[str, Any]) -> jsonschema.Draft7Validator:
    definitions = {name: reference_schema(each) for name, each in document["components"]["schemas"].items()}
    return jsonschema.Draft7Validator({"allOf": [reference_schema(schema)], "definitions": definitions}, format_checker=FORMATS)


def reference_schema(node: Any) -> Any:
    r"""For the reference validator: `$` is the end of the text (ECMA 262), which Python's `re` writes `\Z`."""
    if isinstance(node, dict):
        translated = {key: reference_schema(child) for key, child in node.items() if key not in {"example", "examples"}}
        if isinstance(pattern := node.get("pattern"), str):
            translated["pattern"] = pattern.removesuffix("$") + r"\Z"
        if isinstance(reference := node.get("$ref"), str):
            translated["$ref"] = reference.replace("#/components/schemas/", "#/definitions/")
        return translated
    return [reference_schema(child) for child in node] if isinstance(node, list) else node


def examples(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Where, schema and example of every request, response and parameter."""
    for operation in operations(document):
        name = operation["operationId"]
        for parameter in (resolved(document, each) for each in operation["parameters"]):
            if "example" in parameter:
                yield f"{name} {parameter['name']}", parameter["schema"], parameter["example"]
        contents = [("request", operation.get("requestBody", {}).get("content", {}))]
        contents += [(status, resolved(document, each).get("content", {})) for status, each in operation["responses"].items()]
        for place, content in contents:
            for media in content.values():
                values = (
                    [media["example"]] if "example" in media else [each["value"] for each in media.get("examples", {}).values()]
                )
                for value in values:
                    yield f"{name} {place}", media["schema"], value


def mutations(value: Any) -> Iterator[Any]:
    """The value with each of its members, one at a time, dropped, doubled in length, or replaced by something wrong."""
    yield from WRONG
    if isinstance(value, dict):
        for key, child in value.items():
            yield {name: each for name, each in value.items() if name != key}
            for wrong in mutations(child) if isinstance(child, dict) else (*WRONG, str(child) + "\n"):
                yield {**value, key: wrong}
        yield {**value, "not_a_member": 1}
    elif isinstance(value, list) and value:
        yield value * 200
        for wrong in mutations(value[0]):
            yield [wrong]


@pytest.mark.parametrize("service", SERVICES)
def test_the_validators_agree(service: str) -> None:
    document = json.loads((ROOT / "generated" / service / "openapi.json").read_text())
    runtime = Schemas(document)
    checked = 0
    for where, schema, example in examples(document):
        reference, compiled = reference_validator(document, schema), runtime.compile(schema)
        assert [error.message for error in reference.iter_errors(example)] == [], where
        assert compiled.errors(example) == [], where
        for wrong in mutations(example):
            assert compiled.is_valid(wrong) == reference.is_valid(wrong), (where, wrong)
            checked += 1
    assert checked > 1000
