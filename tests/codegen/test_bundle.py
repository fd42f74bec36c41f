"""Bundled contracts and event schemas stand alone and say what the designer wrote."""

import json
from typing import Any

import jsonschema
import pytest

from codegen.output import Tree


def load(tree: Tree, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(tree[name])
    return document


def references(node: Any) -> set[str]:
    children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = {node["$ref"]} if isinstance(node, dict) and isinstance(node.get("$ref"), str) else set()
    return own.union(*(references(child) for child in children))


@pytest.mark.parametrize("service", ["library", "lending"])
def test_every_reference_ends_inside_the_bundle(tree: Tree, service: str) -> None:
    document = load(tree, f"{service}/openapi.json")
    for reference in references(document):
        _, _, kind, name = reference.split("/")
        assert name in document["components"][kind]


def test_the_bundle_is_the_contract_and_nothing_more(tree: Tree) -> None:
    document = load(tree, "library/openapi.json")
    assert list(document) == ["openapi", "info", "servers", "tags", "paths", "components"]
    assert list(document["paths"]) == ["/books", "/book-quotes", "/books/{isbn}", "/books/{isbn}/cover", "/health/live"]
    add_book = document["paths"]["/books"]["post"]
    assert add_book["x-problems"] == ["shelf-full"]
    assert {key for key in add_book if key.startswith("x-")} == {"x-problems", "x-emits"}


def test_only_what_is_used_is_bundled(tree: Tree) -> None:
    schemas = load(tree, "lending/openapi.json")["components"]["schemas"]
    assert list(schemas) == ["Liveness", "Loan", "Problem", "StaffRole"]


def test_a_mark_becomes_what_the_suite_gives(tree: Tree) -> None:
    components = load(tree, "lending/openapi.json")["components"]
    assert components["schemas"]["StaffRole"] == {"type": "string", "enum": ["LIBRARIAN", "CARETAKER"]}
    scopes = {name: each["flows"]["password"]["scopes"] for name, each in components["securitySchemes"].items()}
    assert scopes == {
        "customer": {"borrow": "Borrow books"},
        "staff": {"loans:read": "See loans", "session": "Any member of staff"},
    }
    event = load(tree, "events/schemas/operations.alarm-raised.v1.json")
    assert event["definitions"]["ServiceName"] == {"type": "string", "enum": ["library", "lending"]}


@pytest.mark.parametrize("event", ["library.book-added.v2", "library.book-gone.v1", "operations.alarm-raised.v1"])
def test_an_event_schema_stands_alone_and_takes_its_examples(tree: Tree, event: str) -> None:
    schema = load(tree, f"events/schemas/{event}.json")
    jsonschema.Draft7Validator.check_schema(schema)
    for example in schema["examples"]:
        jsonschema.validate(example, schema, cls=jsonschema.Draft7Validator)
    assert references(schema) <= {f"#/definitions/{name}" for name in schema.get("definitions", {})}
    assert not jsonschema.Draft7Validator(schema).is_valid({"unknown": 1})


def test_types_for_the_sites_name_every_operation(tree: Tree) -> None:
    for operation in ("list_books", "add_book", "remove_book", "get_cover", "set_cover", "get_liveness"):
        assert f"    {operation}: {{" in tree["typescript/library.d.ts"]
