"""A contract that is only half written has answers, too: without any example they are generated from the schemas."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from codegen.reading import Contracts
from infra.design.mock.examples import JSON
from infra.design.mock.service import application
from infra.design.mock.values import Values
from infra.runtime.http.edge import App
from infra.runtime.http.schemas import Schemas
from tests.design.support import Call, call, calls, contracts


def _bare(node: Any, *, names: bool = False) -> Any:
    """The document without examples; a property may be called like that."""
    if isinstance(node, list):
        return [_bare(each) for each in node]
    if not isinstance(node, dict):
        return node
    kept = {key: value for key, value in node.items() if names or key not in {"example", "examples"}}
    return {key: _bare(value, names=key == "properties" and not names) for key, value in kept.items()}


@pytest.fixture(scope="module")
def bare() -> Contracts:
    bundles = {name: replace(bundle, document=_bare(deepcopy(bundle.document))) for name, bundle in contracts().bundles.items()}
    return replace(contracts(), bundles=bundles)


@pytest.fixture(scope="module")
def mocks(bare: Contracts) -> dict[str, App]:
    return {name: application(bare, name, origins=[]) for name in bare.services()}


@pytest.mark.parametrize("each", list(calls()), ids=lambda each: f"{each.service}-{each.operation_id}")
async def test_every_answer_keeps_its_schema(each: Call, mocks: dict[str, App]) -> None:
    answer = await call(
        mocks[each.service], each.method, each.path, params=each.query, headers=each.headers, content=each.content
    )
    assert answer.status_code < 300, answer.text
    declared = each.bundle.resolve(each.operation["responses"][str(answer.status_code)]).get("content", {})
    if JSON in declared:
        assert Schemas(each.bundle.document).compile(declared[JSON]["schema"]).errors(answer.json()) == []


def values(schemas: dict[str, Any]) -> Values:
    return Values(Schemas({"components": {"schemas": schemas}}))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{4}$"},
        {"type": "string", "pattern": "^[^\\x00-\\x1f]+$", "minLength": 30, "maxLength": 40},
        {"type": "string", "maxLength": 3},
        {"type": "string", "minLength": 50},
        {"type": "string", "format": "uuid"},
        {"type": "integer", "minimum": 7, "maximum": 7},
        {"type": "integer", "maximum": -3},
        {"type": "integer", "minimum": 5, "multipleOf": 4},
        {"type": "number", "minimum": 0.5, "maximum": 0.75},
        {"type": "boolean"},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "string", "pattern": "^[a-z]{8}$"}},
        {"type": "array", "maxItems": 0, "items": {"type": "string"}},
        {"type": "object", "additionalProperties": {"type": "integer"}},
        {
            "allOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "object", "required": ["extra"]}],
            "properties": {"extra": {"type": "boolean"}},
        },
        {"oneOf": [{"type": "integer"}, {"type": "string"}]},
        {"$ref": "#/components/schemas/Tree"},
    ],
    ids=repr,
)
def test_a_value_keeps_its_schema_and_is_always_the_same(schema: dict[str, Any]) -> None:
    tree = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    }
    made = values({"Tree": tree})
    assert Schemas({"components": {"schemas": {"Tree": tree}}}).compile(schema).errors(made.generated(schema)) == []
    assert made.generated(schema) == values({"Tree": tree}).generated(schema)


def test_a_schema_that_needs_itself_has_an_end() -> None:
    endless = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Endless"}}}
    assert values({"Endless": endless}).generated({"$ref": "#/components/schemas/Endless"})


def test_an_example_is_mended_where_its_schema_has_changed() -> None:
    schema = {
        "type": "object",
        "additionalProperties": False,
        "required": ["kept", "new"],
        "properties": {
            "kept": {"type": "string"},
            "new": {"type": "integer", "minimum": 4},
            "narrowed": {"type": "string", "enum": ["A", "B"]},
            "items": {"type": "array", "maxItems": 1, "items": {"type": "integer"}},
        },
    }
    example = {"kept": "as it is", "gone": 1, "narrowed": "C", "items": [1, 2]}
    assert values({}).fitted(example, schema) == {"kept": "as it is", "new": 4, "narrowed": "A", "items": [1]}
