"""Describes each operation of a bundled contract for the templates: fields, types, class names, tables.

openapi-generator gives the templates names, methods, paths and texts. It does not know the types of fields, the names of
statuses or the problems: these are computed here and passed as the vendor extensions `x-operation` and `x-response`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.bundle import Bundle
from codegen.names import docstring, literal, pascal, sentence, snake
from codegen.problems import ProblemType
from codegen.sources import Place, Sources

_STATUS_NAMES = {
    "200": "Ok",
    "201": "Created",
    "202": "Accepted",
    "204": "Done",
    "301": "Moved",
    "302": "Found",
    "303": "SeeOther",
    "307": "Redirected",
    "308": "MovedForGood",
}
_RUNTIME_HEADERS = frozenset({"etag", "idempotent-replayed", "retry-after", "www-authenticate"})
_RUNTIME_SCHEMES = frozenset({"service"})
_RUNTIME_PARAMETERS = frozenset({"if-none-match"})
_RESERVED_FIELDS = frozenset({"body", "caller", "spec", "accept", "content_type"})
_PLACES = frozenset({"path", "query", "header"})
_KINDS = {"string": "str", "integer": "int", "boolean": "bool"}
_JSON = "application/json"
_OPERATION_ID = re.compile(r"^[a-z]+(_[a-z0-9]+)*$")


def is_own(bundle: Bundle, place: Place) -> bool:
    """Returns whether an operation is generated with this service: shared ones belong to `common`."""
    return bundle.service == "common" or not place.shared


def describe(bundle: Bundle, sources: Sources, problems: Mapping[str, ProblemType]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns the document for openapi-generator with vendor extensions, and the extra context of the templates."""
    document: dict[str, Any] = {**bundle.document, "tags": [{"name": "operations"}], "paths": {}}
    seen: dict[str, Place] = {}
    named: set[str] = set()
    for path, method, place, operation, common_parameters in bundle.operations():
        operation_id = _operation_id(operation, place, sources, seen)
        if not operation_id or not is_own(bundle, place):
            continue
        view = _OperationView(bundle, sources, problems, path, method, place, operation_id, operation)
        described, codes = view.describe([*common_parameters, *operation.get("parameters", [])])
        document["paths"].setdefault(path, {})[method] = described
        named.update(codes)
    return document, _context(bundle.service, problems, named)


def _operation_id(operation: dict[str, Any], place: Place, sources: Sources, seen: dict[str, Place]) -> str:
    operation_id = str(operation.get("operationId", ""))
    if not operation_id:
        sources.faults.add(str(place), "has no operationId (S-02).")
    elif not _OPERATION_ID.match(operation_id):
        sources.faults.add(str(place / "operationId"), f"{operation_id!r} is not snake_case (S-02).")
    elif operation_id in seen:
        sources.faults.add(str(place / "operationId"), f"{operation_id} is also the operationId of {seen[operation_id]}.")
    seen.setdefault(operation_id, place)
    return operation_id


def _context(service: str, problems: Mapping[str, ProblemType], named: set[str]) -> dict[str, Any]:
    own = [problem for code, problem in sorted(problems.items()) if code in named and not problem.runtime]
    return {
        "seamService": service,
        "seamTitle": service.upper(),
        "seamFolder": "shared" if service == "common" else service,
        "seamClient": f"{pascal(service)}Client",
        "seamClientBase": "Client" if service == "common" else "CommonClient",
        "seamClientModule": "infra.runtime.client" if service == "common" else "generated.common.client",
        "seamRuntimeProblems": [problem.class_name for problem in problems.values() if problem.runtime],
        "seamProblems": [problem.view() for problem in own],
    }


@dataclass(frozen=True)
class _OperationView:
    bundle: Bundle
    sources: Sources
    problems: Mapping[str, ProblemType]
    path: str
    method: str
    place: Place
    operation_id: str
    operation: dict[str, Any]

    @property
    def class_stem(self) -> str:
        return pascal(self.operation_id)

    def fault(self, place: Place, sentence: str) -> None:
        self.sources.faults.add(str(place), sentence)

    def describe(self, parameters: list[dict[str, Any]]) -> tuple[dict[str, Any], list[str]]:
        """Returns the operation with its vendor extensions, and the codes of its problems."""
        responses, media_types = self._responses()
        fields, table = self._parameters(parameters)
        body_fields, body_media_types = self._body()
        if len(media_types) > 1:
            fields.append(f"accept: str = {literal(media_types[0])}")
        codes = self._problem_codes()
        names = [response["x-response"]["class"] for response in responses.values() if "x-response" in response]
        if not names:
            self.fault(self.place / "responses", "has no success response.")
        keys = [parameter["name"] for parameter in table]
        required = any(field.startswith("idempotency_key: str") and "None" not in field for field in fields)
        seam = {
            "doc": docstring(f"{self._summary()} `{self.method.upper()} {self.path}`."),
            "summary": docstring(sentence(self.operation.get("summary", self.operation_id))),
            "fields": fields + body_fields,
            "hasParameters": bool(table),
            "parameters": table,
            "credentials": self._credentials(),
            "bodyMediaTypes": literal(body_media_types) if body_media_types else None,
            "isSafe": self.operation.get("x-safe", False),
            "rateLimit": self._rate_limit(),
            "idempotency": ("required" if required else "accepted") if literal("Idempotency-Key") in keys else None,
            "responses": names,
            "answer": " | ".join(names),
            "problems": [self.problems[code].class_name for code in codes],
            "answers": ", ".join(f"ops.{name}" for name in names),
            "answerUnion": " | ".join(f"ops.{name}" for name in names),
        }
        described = {"operationId": self.operation_id, "tags": ["operations"], "responses": responses, "x-operation": seam}
        return described, codes

    def _credentials(self) -> str | None:
        """Returns pairs of scheme and header, for the apiKey schemes that the operation's own code checks."""
        schemes = self.bundle.document.get("components", {}).get("securitySchemes", {})
        named = dict.fromkeys(name for alternative in self.operation.get("security", []) for name in alternative)
        pairs = [
            f"({literal(name)}, {literal(schemes[name]['name'])}),"
            for name in named
            if name not in _RUNTIME_SCHEMES and schemes.get(name, {}).get("type") == "apiKey"
        ]
        return f"({' '.join(pairs)})" if pairs else None

    def _rate_limit(self) -> str | None:
        name = self.operation.get("x-rate-limit")
        return literal(str(name)) if name else None

    def _summary(self) -> str:
        summary = " ".join(str(self.operation.get("summary", self.operation_id)).split())
        return summary if summary.endswith((".", "?", "!")) else f"{summary}:"

    def _problem_codes(self) -> list[str]:
        """Returns the codes that the operation names, then those of the runtime whose status it declares."""
        named = []
        for index, code in enumerate(self.operation.get("x-problems", [])):
            if code in self.problems:
                named.append(code)
            else:
                self.fault(self.place / "x-problems" / index, f"{code} stands in no problems.yaml (S-09).")
        declared = {str(status) for status in self.operation.get("responses", {})}
        runtime = [code for code, problem in self.problems.items() if problem.runtime and str(problem.status) in declared]
        return [*named, *(code for code in runtime if code not in named)]

    # Parameters and body

    def _parameters(self, parameters: list[dict[str, Any]]) -> tuple[list[str], list[dict[str, str]]]:
        merged = {(parameter.get("in"), parameter.get("name")): parameter for parameter in map(self.bundle.resolve, parameters)}
        fields, table = list[str](), list[dict[str, str]]()
        for (place, name), parameter in merged.items():
            if place == "header" and str(name).lower() in _RUNTIME_PARAMETERS:
                continue
            field, schema = snake(str(name)), self.bundle.resolve(parameter.get("schema", {}))
            kind = "array" if schema.get("type") == "array" else str(schema.get("type"))
            if place not in _PLACES or kind not in {*_KINDS, "array"} or field in _RESERVED_FIELDS:
                self.fault(self.place / "parameters", f"{name} in {place} of type {kind} cannot be a field of the request.")
                continue
            fields.append(f"{field}: {self._field_type(parameter, schema)}{_default(parameter, schema)}")
            table.append({"field": literal(field), "name": literal(name), "place": literal(place), "kind": literal(kind)})
        return fields, table

    def _field_type(self, parameter: dict[str, Any], schema: dict[str, Any]) -> str:
        python = self._type(parameter.get("schema", {}))
        return python if parameter.get("required") or "default" in schema else f"{python} | None"

    def _type(self, schema: dict[str, Any]) -> str:
        resolved = self.bundle.resolve(schema)
        if resolved.get("type") == "array":
            return f"tuple[{self._type(resolved.get('items', {}))}, ...]"
        if "enum" not in resolved:
            return _KINDS.get(str(resolved.get("type")), "str")
        if "$ref" in schema:
            return f"models.{schema['$ref'].rsplit('/', 1)[-1]}"
        return f"Literal[{', '.join(literal(value) for value in resolved['enum'])}]"

    def _body(self) -> tuple[list[str], list[str]]:
        if "requestBody" not in self.operation:
            return [], []
        body = self.bundle.resolve(self.operation["requestBody"])
        optional = "" if body.get("required") else " | None"
        default = "" if body.get("required") else " = None"
        python, media_types = self._content(body.get("content", {}), self.place / "requestBody" / "content")
        content_type = ["content_type: str"] if python == "bytes" else []
        return [f"body: {python}{optional}{default}", *content_type], media_types

    def _content(self, content: dict[str, Any], place: Place) -> tuple[str, list[str]]:
        """Returns the Python type of a body, and its media types."""
        media_types = list(content)
        if _JSON not in content:
            return "bytes", media_types
        reference = content[_JSON].get("schema", {}).get("$ref")
        if reference is None:
            self.fault(place / _JSON / "schema", "must be a $ref to a named schema (S-05).")
            return "object", media_types
        if len(media_types) > 1:
            self.fault(place, f"offers {_JSON} beside other types; one operation answers one or the other.")
        return f"models.{reference.rsplit('/', 1)[-1]}", media_types

    # Responses

    def _responses(self) -> tuple[dict[str, Any], list[str]]:
        """Returns every response (those of success with their class), and all media types of success."""
        described: dict[str, Any] = {}
        media_types: list[str] = []
        for status, declared in self.operation.get("responses", {}).items():
            response = self.bundle.resolve(declared)
            described[status] = {"description": response.get("description", "")}
            if status.startswith(("2", "3")) and status != "304":
                described[status]["x-response"] = view = self._response(status, response)
                media_types += [media_type for media_type in view.pop("all") if media_type not in media_types]
        return described, media_types

    def _response(self, status: str, response: dict[str, Any]) -> dict[str, Any]:
        place = self.place / "responses" / status
        if status not in _STATUS_NAMES:
            self.fault(place, f"is not a status that operations answer with: {', '.join(_STATUS_NAMES)}.")
        fields, headers, media_types = list[str](), list[str](), list[str]()
        if response.get("content"):
            python, media_types = self._content(response["content"], place / "content")
            fields.append(f"body: {python}")
            fields += ["content_type: str"] if len(media_types) > 1 else []
        declared = response.get("headers", {})
        for name, header in declared.items():
            if name.lower() not in _RUNTIME_HEADERS:
                resolved = self.bundle.resolve(header)
                python = self._type(resolved.get("schema", {}))
                fields.append(f"{snake(name)}: {python}" + ("" if resolved.get("required") else " | None = None"))
                headers.append(f"({literal(snake(name))}, {literal(name)}),")
        return {
            "class": f"{self.class_stem}{_STATUS_NAMES.get(status, status)}",
            "doc": docstring(sentence(response.get("description", ""))),
            "status": status,
            "mediaTypes": literal(media_types) if media_types else None,
            "headers": f"({' '.join(headers)})" if headers else None,
            "etag": any(name.lower() == "etag" for name in declared),
            "fields": fields,
            "all": media_types,
        }


def _default(parameter: dict[str, Any], schema: dict[str, Any]) -> str:
    if parameter.get("required"):
        return ""
    return f" = {literal(schema['default'])}" if "default" in schema else " = None"
