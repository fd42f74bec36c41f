"""Changes of one small contract and one small event, as a table: what breaks somebody, by which rule, and what harms nobody."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, Final, NamedTuple

Document = dict[str, Any]


class Planted(NamedTuple):
    """A change, made in place, and the rule that must find it; without a rule, it must pass."""

    what: str
    change: Callable[[Document], object]
    rule: str | None = None


def changed(document: Document, planted: Planted) -> Document:
    """Returns a copy with the change."""
    copy = deepcopy(document)
    planted.change(copy)
    return copy


def _text(**more: Any) -> Document:
    return {"type": "string", "minLength": 1, "maxLength": 20, **more}


def _json(name: str) -> Document:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


API: Final[Document] = {
    "openapi": "3.0.3",
    "info": {"title": "LENDING", "version": "1.0.0"},
    "paths": {
        "/loans": {
            "get": {
                "operationId": "list_loans",
                "summary": "List loans",
                "security": [{"member": ["loans:read"]}, {"service": []}],
                "x-problems": ["cursor-invalid"],
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20},
                    },
                    {"name": "sort", "in": "query", "schema": {"$ref": "#/components/schemas/LoanSort"}},
                    {"name": "number", "in": "query", "schema": _text(pattern="^[A-Z]{1,20}$")},
                    {"name": "ids", "in": "query", "schema": {"type": "array", "maxItems": 9, "items": _text()}},
                ],
                "responses": {
                    "200": {
                        "description": "Loans.",
                        "headers": {"Total": {"required": True, "schema": {"type": "integer"}}},
                        "content": _json("LoanPage"),
                    },
                    "404": {"description": "None."},
                },
            },
            "post": {
                "operationId": "create_loan",
                "summary": "Lend a book",
                "x-problems": ["loan-limit"],
                "x-max-body": 65536,
                "parameters": [{"name": "Idempotency-Key", "in": "header", "schema": _text()}],
                "requestBody": {
                    "required": False,
                    "content": {**_json("LoanDraft"), "text/csv": {"schema": {"type": "string"}}},
                },
                "responses": {
                    "201": {
                        "description": "Lent.",
                        "headers": {"Location": {"required": True, "schema": {"type": "string"}}},
                        "content": {**_json("Loan"), "text/plain": {"schema": {"type": "string"}}},
                        "links": {
                            "get_loan": {"operationId": "get_loan", "parameters": {"loan_id": "$response.body#/loan_id"}},
                            "self": {"operationId": "list_loans"},
                        },
                    }
                },
            },
        },
        "/loans/{loan_id}": {
            "parameters": [{"name": "loan_id", "in": "path", "required": True, "schema": _text()}],
            "get": {
                "operationId": "get_loan",
                "summary": "Show a loan",
                "responses": {"200": {"description": "The loan.", "content": _json("Loan")}},
            },
        },
        "/quotes": {
            "post": {
                "operationId": "quote_loan",
                "summary": "Say what a loan costs",
                "x-safe": True,
                "requestBody": {"required": True, "content": _json("LoanDraft")},
                "responses": {"200": {"description": "The quote.", "content": _json("Loan")}},
            }
        },
        "/old": {
            "get": {
                "operationId": "get_old",
                "summary": "Old",
                "deprecated": True,
                "x-sunset": "2026-11-29",
                "responses": {"204": {"description": "Nothing."}},
            }
        },
        "/ageing": {
            "get": {
                "operationId": "get_ageing",
                "summary": "Ageing",
                "deprecated": True,
                "x-sunset": "2999-01-31",
                "responses": {"204": {"description": "Nothing."}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "member": {"type": "http", "scheme": "bearer"},
            "service": {"type": "apiKey", "in": "header", "name": "Service-Token"},
        },
        "schemas": {
            "LoanSort": {"type": "string", "enum": ["NEWEST", "OLDEST"]},
            "Unused": {"type": "string"},
            "LoanStatus": {"type": "string", "enum": ["OPEN", "CLOSED"]},
            "LoanPage": {
                "type": "object",
                "additionalProperties": False,
                "required": ["items"],
                "properties": {"items": {"type": "array", "maxItems": 100, "items": {"$ref": "#/components/schemas/Loan"}}},
            },
            "Loan": {
                "type": "object",
                "additionalProperties": False,
                "required": ["loan_id", "status", "days"],
                "properties": {
                    "loan_id": _text(),
                    "status": {"$ref": "#/components/schemas/LoanStatus"},
                    "days": {"type": "integer", "minimum": 1, "maximum": 90},
                    "note": _text(),
                    "marks": {"type": "object", "maxProperties": 9, "additionalProperties": _text()},
                    "due_at": {"type": "string", "format": "date-time"},
                },
            },
            "LoanDraft": {
                "type": "object",
                "additionalProperties": False,
                "required": ["book"],
                "properties": {
                    "book": _text(),
                    "days": {"type": "integer", "minimum": 1, "maximum": 90, "default": 30},
                    "kind": {"type": "string", "enum": ["BOOK", "FILM"]},
                    "code": _text(pattern="^[A-Z]+$"),
                    "copies": {"type": "array", "maxItems": 9, "items": {"type": "integer"}},
                },
            },
        },
    },
}

EVENT: Final[Document] = {
    "title": "BookLent",
    "description": "A book was lent.",
    "type": "object",
    "additionalProperties": False,
    "required": ["loan_id", "status", "pieces", "price"],
    "properties": {
        "loan_id": _text(),
        "status": {"type": "string", "enum": ["OPEN", "CLOSED"]},
        "pieces": {"type": "integer", "minimum": 1, "maximum": 9},
        "note": _text(pattern="^[a-z]+$"),
        "tags": {"type": "array", "maxItems": 5, "items": _text()},
        "price": {"$ref": "#/definitions/Money"},
        "lent_at": {"type": "string", "format": "date-time"},
        "kind": {"type": "string", "const": "BOOK"},
    },
    "definitions": {
        "Money": {
            "type": "object",
            "additionalProperties": False,
            "required": ["amount", "currency"],
            "properties": {
                "amount": {"type": "integer", "minimum": 0, "maximum": 9999},
                "currency": {"type": "string", "enum": ["EUR", "CHF"]},
                "net": {"type": "boolean"},
            },
        }
    },
}


def at(*keys: str | int) -> Callable[[Document], Any]:
    """Returns a function to the node at a path."""

    def node_of(document: Document) -> Any:
        node: Any = document
        for key in keys:
            node = node[key]
        return node

    return node_of


def put(*path_and_value: Any) -> Callable[[Document], object]:
    """Returns a change that writes the last argument at the path of the others."""
    *path, key, value = path_and_value

    def change(document: Document) -> None:
        node = at(*path)(document)
        if isinstance(node, list) and key == len(node):
            node.append(value)
        else:
            node[key] = value

    return change


def drop(*path: str | int) -> Callable[[Document], object]:
    """Returns a change that removes what is at the path."""
    return lambda document: at(*path[:-1])(document).pop(path[-1])


def both(*changes: Callable[[Document], object]) -> Callable[[Document], object]:
    """Returns a change that makes several."""
    return lambda document: [change(document) for change in changes]


LIST, CREATE, SHOW = ("paths", "/loans", "get"), ("paths", "/loans", "post"), ("paths", "/loans/{loan_id}", "get")
DRAFT = ("components", "schemas", "LoanDraft", "properties")
LOAN = ("components", "schemas", "Loan", "properties")

API_CHANGES: Final = (
    Planted("an operation is gone", drop(*SHOW), "operation-removed"),
    Planted("a path is gone", drop("paths", "/loans/{loan_id}"), "operation-removed"),
    Planted(
        "a path has another name", lambda d: d["paths"].__setitem__("/books", d["paths"].pop("/quotes")), "operation-removed"
    ),
    Planted("a deprecated operation is gone before its sunset", drop("paths", "/ageing"), "operation-removed"),
    Planted("an operation has another id", put(*SHOW, "operationId", "show_loan"), "operation-id-changed"),
    Planted("a parameter is gone", drop(*LIST, "parameters", 2), "parameter-removed"),
    Planted("the only parameter is gone", drop(*CREATE, "parameters"), "parameter-removed"),
    Planted("a parameter becomes required", put(*LIST, "parameters", 0, "required", True), "parameter-became-required"),
    Planted(
        "a required parameter is new",
        put(*LIST, "parameters", 4, {"name": "shelf", "in": "query", "required": True, "schema": _text()}),
        "parameter-became-required",
    ),
    Planted(
        "a parameter's maximum is lower", put(*LIST, "parameters", 0, "schema", "maximum", 50), "schema-constraint-changed"
    ),
    Planted("a parameter's default is another", put(*LIST, "parameters", 0, "schema", "default", 10), "default-changed"),
    Planted("a parameter's default is gone", drop(*LIST, "parameters", 0, "schema", "default"), "default-changed"),
    Planted("a parameter has another type", put(*LIST, "parameters", 0, "schema", {"type": "boolean"}), "schema-type-changed"),
    Planted("a word of a parameter is gone", drop("components", "schemas", "LoanSort", "enum", 1), "enum-values-removed"),
    Planted(
        "a parameter's pattern is another",
        put(*LIST, "parameters", 2, "schema", "pattern", "^[A-F]{1,20}$"),
        "schema-constraint-changed",
    ),
    Planted(
        "a parameter of a path is shorter",
        put("paths", "/loans/{loan_id}", "parameters", 0, "schema", "maxLength", 9),
        "schema-constraint-changed",
    ),
    Planted("a parameter is a header", put(*LIST, "parameters", 2, "in", "header"), "parameter-removed"),
    Planted(
        "a parameter is written in another way",
        put(*LIST, "parameters", 3, "explode", False),
        "parameter-serialization-changed",
    ),
    Planted(
        "another method",
        lambda d: d["paths"]["/quotes"].__setitem__("put", d["paths"]["/quotes"].pop("post")),
        "operation-removed",
    ),
    Planted(
        "a status of success is gone",
        lambda d: d["paths"]["/loans"]["get"]["responses"].__setitem__(
            "202", d["paths"]["/loans"]["get"]["responses"].pop("200")
        ),
        "response-removed",
    ),
    Planted("a refusal's status is gone", drop(*LIST, "responses", "404"), "response-removed"),
    Planted("a member of an answer is gone", drop(*LOAN, "note"), "property-removed"),
    Planted(
        "a required member of an answer is gone",
        both(drop(*LOAN, "days"), drop("components", "schemas", "Loan", "required", 2)),
        "property-removed",
    ),
    Planted(
        "a member of an answer becomes optional",
        drop("components", "schemas", "Loan", "required", 2),
        "required-properties-removed",
    ),
    Planted("a member of an answer has another type", put(*LOAN, "days", "type", "string"), "schema-type-changed"),
    Planted("an integer of an answer becomes a number", put(*LOAN, "days", "type", "number"), "schema-type-changed"),
    Planted("an instant of an answer becomes a day", put(*LOAN, "due_at", "format", "date"), "schema-constraint-changed"),
    Planted("an answer has a new word", put("components", "schemas", "LoanStatus", "enum", 2, "LOST"), "enum-values-added"),
    Planted("a closed set of an answer is open", drop("components", "schemas", "LoanStatus", "enum"), "enum-values-added"),
    Planted("a bound of an answer is wider", put(*LOAN, "days", "maximum", 365), "schema-constraint-changed"),
    Planted(
        "an answer becomes open", drop("components", "schemas", "Loan", "additionalProperties"), "schema-constraint-changed"
    ),
    Planted(
        "the values of a map have another type",
        put(*LOAN, "marks", "additionalProperties", {"type": "integer"}),
        "schema-type-changed",
    ),
    Planted(
        "a header of an answer is gone", drop(*CREATE, "responses", "201", "headers", "Location"), "response-header-removed"
    ),
    Planted(
        "a header of an answer becomes optional",
        put(*LIST, "responses", "200", "headers", "Total", "required", False),
        "response-header-became-optional",
    ),
    Planted("a link is gone", drop(*CREATE, "responses", "201", "links", "get_loan"), "link-removed"),
    Planted("all links are gone", drop(*CREATE, "responses", "201", "links"), "link-removed"),
    Planted(
        "a media type of answers is gone", drop(*CREATE, "responses", "201", "content", "text/plain"), "media-type-removed"
    ),
    Planted("a body of an answer is gone", drop(*SHOW, "responses", "200", "content"), "media-type-removed"),
    Planted("a media type of requests is gone", drop(*CREATE, "requestBody", "content", "text/csv"), "media-type-removed"),
    Planted("a request's body is gone", drop(*CREATE, "requestBody"), "request-body-removed"),
    Planted("a request's body becomes required", put(*CREATE, "requestBody", "required", True), "request-body-became-required"),
    Planted(
        "a required member of requests is new",
        both(put(*DRAFT, "shelf", _text()), put("components", "schemas", "LoanDraft", "required", 1, "shelf")),
        "required-properties-added",
    ),
    Planted(
        "a member of requests becomes required",
        put("components", "schemas", "LoanDraft", "required", 1, "code"),
        "required-properties-added",
    ),
    Planted("a member of requests is gone", drop(*DRAFT, "code"), "property-removed"),
    Planted("a member of requests has another type", put(*DRAFT, "days", "type", "string"), "schema-type-changed"),
    Planted("a bound of requests is narrower", put(*DRAFT, "book", "maxLength", 10), "schema-constraint-changed"),
    Planted("a bound of requests is new", put(*DRAFT, "copies", "minItems", 1), "schema-constraint-changed"),
    Planted("items of requests must be unique", put(*DRAFT, "copies", "uniqueItems", True), "schema-constraint-changed"),
    Planted("a pattern of requests is another", put(*DRAFT, "code", "pattern", "^[A-F]+$"), "schema-constraint-changed"),
    Planted("a word of requests is gone", drop(*DRAFT, "kind", "enum", 1), "enum-values-removed"),
    Planted("a text of requests becomes a closed set", put(*DRAFT, "book", "enum", ["A"]), "enum-values-removed"),
    Planted("a default of requests is another", put(*DRAFT, "days", "default", 14), "default-changed"),
    Planted(
        "a schema refers to another one", put(*LOAN, "status", {"$ref": "#/components/schemas/LoanSort"}), "enum-values-added"
    ),
    Planted("a way to sign in is gone", drop(*LIST, "security", 1), "security-requirement-changed"),
    Planted("a scope is needed, too", put(*LIST, "security", 0, "member", 1, "loans:list"), "security-requirement-changed"),
    Planted(
        "a public operation requires a credential", put(*SHOW, "security", [{"member": []}]), "security-requirement-changed"
    ),
    Planted(
        "a credential has another header",
        put("components", "securitySchemes", "service", "name", "Token"),
        "security-scheme-changed",
    ),
    Planted("a problem is gone", drop(*LIST, "x-problems", 0), "problem-removed"),
    Planted("bodies must be smaller", put(*CREATE, "x-max-body", 1024), "max-body-lowered"),
    Planted("a POST may no longer be repeated", drop("paths", "/quotes", "post", "x-safe"), "safe-removed"),
    Planted("a sunset comes earlier", put("paths", "/ageing", "get", "x-sunset", "2998-01-31"), "sunset-earlier"),
    # nobody is hurt
    Planted(
        "an operation is new",
        put("paths", "/books", {"get": {"operationId": "list_books", "responses": {"204": {"description": "-"}}}}),
    ),
    Planted("a deprecated operation is gone after its sunset", drop("paths", "/old")),
    Planted("an optional parameter is new", put(*LIST, "parameters", 4, {"name": "shelf", "in": "query", "schema": _text()})),
    Planted("a request's body becomes optional", put("paths", "/quotes", "post", "requestBody", "required", False)),
    Planted(
        "a parameter of a path is written in its operation",
        lambda d: d["paths"]["/loans/{loan_id}"]["get"].update(parameters=d["paths"]["/loans/{loan_id}"].pop("parameters")),
    ),
    Planted("an optional member of requests is new", put(*DRAFT, "shelf", _text())),
    Planted("a member of requests becomes optional", put("components", "schemas", "LoanDraft", "required", [])),
    Planted("a member of answers is new", put(*LOAN, "shelf", _text())),
    Planted("a member of answers becomes required", put("components", "schemas", "Loan", "required", 3, "note")),
    Planted("a bound of requests is wider", put(*DRAFT, "days", "maximum", 365)),
    Planted("a bound of answers is narrower", put(*LOAN, "days", "maximum", 30)),
    Planted("requests have a new word", put(*DRAFT, "kind", "enum", 2, "GAME")),
    Planted("a word of answers is gone", drop("components", "schemas", "LoanStatus", "enum", 1)),
    Planted("a number of requests may be a fraction", put(*DRAFT, "days", "type", "number")),
    Planted("a status of refusals is new", put(*SHOW, "responses", "404", {"description": "-"})),
    Planted("a problem is new", put(*LIST, "x-problems", 1, "forbidden")),
    Planted("another way to sign in", put(*LIST, "security", 2, {"member": ["loans:all"]})),
    Planted(
        "a media type of answers is new",
        put(*SHOW, "responses", "200", "content", "text/plain", {"schema": {"type": "string"}}),
    ),
    Planted(
        "a header of answers is new", put(*SHOW, "responses", "200", "headers", {"Total": {"schema": {"type": "integer"}}})
    ),
    Planted(
        "descriptions, summaries and examples",
        both(
            put(*SHOW, "summary", "Shows it"), put(*LOAN, "days", "description", "How long."), put(*LOAN, "days", "example", 3)
        ),
    ),
    Planted("an operation is deprecated", both(put(*SHOW, "deprecated", True), put(*SHOW, "x-sunset", "2999-01-01"))),
    Planted("an unused schema is gone", drop("components", "schemas", "Unused")),
    Planted("words in another order", put("components", "schemas", "LoanStatus", "enum", ["CLOSED", "OPEN"])),
    Planted("bodies may be larger", put(*CREATE, "x-max-body", 131072)),
)
MONEY = ("definitions", "Money")

EVENT_CHANGES: Final = (
    Planted("a member is gone", drop("properties", "note"), "property-removed"),
    Planted("a required member is gone", both(drop("properties", "pieces"), drop("required", 2)), "property-removed"),
    Planted(
        "a member has another name",
        lambda d: d["properties"].__setitem__("remark", d["properties"].pop("note")),
        "property-removed",
    ),
    Planted("a member becomes optional", drop("required", 1), "required-properties-removed"),
    Planted("a member becomes required", put("required", 4, "note"), "required-properties-added"),
    Planted(
        "a required member is new",
        both(put("properties", "shelf", _text()), put("required", 4, "shelf")),
        "required-properties-added",
    ),
    Planted("a member has another type", put("properties", "pieces", "type", "string"), "schema-type-changed"),
    Planted("an integer becomes a number", put("properties", "pieces", "type", "number"), "schema-type-changed"),
    Planted("an instant becomes a day", put("properties", "lent_at", "format", "date"), "schema-constraint-changed"),
    Planted("an instant becomes any text", drop("properties", "lent_at", "format"), "schema-constraint-changed"),
    Planted("a word is new", put("properties", "status", "enum", 2, "LOST"), "enum-values-added"),
    Planted("a word is gone", drop("properties", "status", "enum", 1), "enum-values-removed"),
    Planted("a word has another name", put("properties", "status", "enum", 1, "DONE"), "enum-values-removed"),
    Planted("a closed set is open", drop("properties", "status", "enum"), "enum-values-added"),
    Planted("a constant is another", put("properties", "kind", "const", "FILM"), "schema-constraint-changed"),
    Planted("a bound is narrower", put("properties", "pieces", "maximum", 5), "schema-constraint-changed"),
    Planted("a bound is wider", put("properties", "pieces", "maximum", 99), "schema-constraint-changed"),
    Planted("a text must be longer", put("properties", "loan_id", "minLength", 5), "schema-constraint-changed"),
    Planted("a pattern is another", put("properties", "note", "pattern", "^[a-f]+$"), "schema-constraint-changed"),
    Planted("a list may be shorter only", put("properties", "tags", "maxItems", 2), "schema-constraint-changed"),
    Planted("the items have another type", put("properties", "tags", "items", {"type": "integer"}), "schema-type-changed"),
    Planted("a common part lacks a member", drop(*MONEY, "properties", "net"), "property-removed"),
    Planted("a common part requires a member", put(*MONEY, "required", 2, "net"), "required-properties-added"),
    Planted("a common part has another type", put(*MONEY, "properties", "amount", "type", "string"), "schema-type-changed"),
    Planted(
        "a member refers to another part",
        both(put("definitions", "Price", {"type": "integer"}), put("properties", "price", {"$ref": "#/definitions/Price"})),
        "schema-type-changed",
    ),
    # nobody is hurt
    Planted("an optional member is new", put("properties", "shelf", _text())),
    Planted("an optional list is new", put("properties", "shelves", {"type": "array", "maxItems": 3, "items": _text()})),
    Planted("an optional member of a common part is new", put(*MONEY, "properties", "rate", {"type": "integer"})),
    Planted("a description is another", put("properties", "note", "description", "What was said.")),
    Planted("an example is new", put("properties", "note", "examples", ["good"])),
    Planted("the text of the event is another", put("description", "It was lent.")),
    Planted("a common part moves into the event", put("properties", "price", deepcopy(EVENT["definitions"]["Money"]))),
    Planted(
        "a common part has another name",
        both(
            put("definitions", "Price", deepcopy(EVENT["definitions"]["Money"])),
            put("properties", "price", {"$ref": "#/definitions/Price"}),
            drop("definitions", "Money"),
        ),
    ),
    Planted("words in another order", put("properties", "status", "enum", ["CLOSED", "OPEN"])),
    Planted("required members in another order", put("required", ["price", "pieces", "status", "loan_id"])),
    Planted("members in another order", lambda d: d.__setitem__("properties", dict(reversed(d["properties"].items())))),
)
