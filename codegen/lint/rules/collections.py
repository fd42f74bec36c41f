"""Lists, and what is created in them (S-07, S-12, S-13)."""

import re
from collections.abc import Iterator

from codegen.lint.findings import Finding
from codegen.lint.rules.operation import Operation, operations_of
from codegen.lint.rules.operations import NO_KEY

_OFFSETS = frozenset({"offset", "page", "page_size", "per_page"})
_SHARED = {"limit": "Limit", "cursor": "Cursor", "Idempotency-Key": "IdempotencyKey or RequiredIdempotencyKey"}


def lists_are_pages(operation: Operation) -> Iterator[Finding]:
    """S-12: a …Page is asked for by `limit` and `cursor`, and nothing else is; `sort` is one of some words."""
    name, schema = operation.schema_of(operation.responses.get("200", {}).get("content", {}))
    paging = {"limit", "cursor"} & operation.parameters.keys()
    members = schema.get("properties", {}).keys()
    if operation.method != "get":
        return
    if paging and (paging != {"limit", "cursor"} or not name.endswith("Page") or not {"items", "next_cursor"} <= members):
        yield operation.fault("S-12", f"{operation.name} needs `limit`, `cursor`, and a …Page with items and next_cursor.")
    if name.endswith("Page") and not paging:
        yield operation.fault("S-12", f"{operation.name} answers {name} without `limit` and `cursor`.")
    if members == {"items"} and not name.endswith("List"):
        yield operation.fault("S-05", f"a list without pages is named …List, not {name}.", "responses", "200")
    for offset in sorted(_OFFSETS & operation.parameters.keys()):
        yield operation.fault("S-12", f"`{offset}`: lists have a cursor, no offsets.")
    if "sort" in operation.parameters:
        sort = operation.bundle.resolve(operation.parameters["sort"].get("schema", {}))
        if "enum" not in sort:
            yield operation.fault("S-12", f"`sort` of {operation.name} is not an enum.")


def parameters_are_shared(operation: Operation) -> Iterator[Finding]:
    """S-07: limit, cursor and Idempotency-Key are the shared ones."""
    for index, parameter in enumerate(operation.content.get("parameters", [])):
        if shared := _SHARED.get(parameter.get("name", "")):
            yield operation.fault("S-07", f"must be a $ref to {shared} of shared/components.yaml.", "parameters", index)


def creations_are_located(operation: Operation) -> Iterator[Finding]:
    """S-13: 201 has Location, and a link to each operation that needs nothing but the new id and what is known already."""
    if "201" not in operation.responses or (NO_KEY.search(operation.name) and operation.name.endswith("session")):
        return
    created = operation.responses["201"]
    if "Location" not in created.get("headers", {}):
        yield operation.fault("S-13", f"{operation.name}: 201 lacks the header Location.", "responses", "201")
    linked = {str(link.get("operationId")) for link in map(operation.bundle.resolve, created.get("links", {}).values())}
    for other in operations_of(operation.bundle):
        below = re.fullmatch(rf"{re.escape(operation.path)}/{{[^/]+}}(/[^{{}}]+)?", other.path)
        if operation.method == "post" and below and other.name not in linked:
            yield operation.fault("S-13", f"{operation.name}: 201 lacks a link to {other.name}.", "responses", "201")


def links_lead_somewhere(operation: Operation) -> Iterator[Finding]:
    """S-13: every link leads to an operation that is there, with parameters it has."""
    known = {other.name: other.parameters for other in operations_of(operation.bundle)}
    for status, response in operation.responses.items():
        for name, link in response.get("links", {}).items():
            target = operation.bundle.resolve(link)
            parameters = known.get(str(target.get("operationId")))
            place = ("responses", status, "links", name)
            if parameters is None:
                yield operation.fault("S-13", f"there is no operation {target.get('operationId')}.", *place)
                continue
            for parameter in sorted(target.get("parameters", {}).keys() - parameters.keys()):
                yield operation.fault("S-13", f"{target['operationId']} has no parameter {parameter}.", *place)


RULES = (lists_are_pages, parameters_are_shared, creations_are_located, links_lead_somewhere)
