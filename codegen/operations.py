"""Describes each operation of a bundled contract for the templates: fields, types, class names, tables.

openapi-generator gives the templates names, methods, paths and texts. It does not know the types of fields, the names of
statuses or the problems: these are computed here and passed as the vendor extensions `x-operation` and `x-response`.
"""

import keyword
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.bundle import Bundle
from codegen.names import HEADER, SNAKE, docstring, field_name, is_day, literal, pascal, sentence
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
_RUNTIME_HEADERS = frozenset({"etag", "idempotent-replayed"})
_REFUSAL_HEADERS = frozenset({"retry-after", "www-authenticate"})
_RUNTIME_SCHEMES = frozenset({"service"})
_RUNTIME_PARAMETERS = frozenset({"if-none-match"})
_RESERVED_FIELDS = frozenset({"body", "caller", "spec", "accept", "content_type", "resource_id", "if_none_match"})
_RESPONSE_FIELDS = frozenset({"body", "content_type", "status", "media_types", "headers", "etag"})
_TRANSPORT_HEADERS = frozenset(
    [
        "accept",
        "authorization",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "cookie",
        "correlation-id",
        "date",
        "expect",
        "host",
        "server",
        "service-token",
        "set-cookie",
        "te",
        "time-left",
        "traceparent",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "vary",
        "x-content-type-options",
    ]
)
"""Headers of HTTP and of the runtime: no parameter, and nothing that an operation answers."""
_STYLES = {"path": "simple", "query": "form", "header": "simple"}
_BODILESS = frozenset({"get", "delete"})
_NO_CONTENT, _NOT_MODIFIED = "204", "304"
_PROBLEM_JSON = "application/problem+json"
_BINARY = {"type": "string", "format": "binary"}
_KINDS = {"string": "str", "integer": "int", "boolean": "bool"}
_OPERATION_ID = re.compile(r"[a-z]+(_[a-z0-9]+)*")
_LONGEST_ID = 80
_TEMPLATE = re.compile(r"\{([^}]*)\}")


def is_json(media_type: str) -> bool:
    """Returns whether a body of this type is JSON (RFC 6839)."""
    return media_type == "application/json" or media_type.endswith("+json")


def is_own(bundle: Bundle, place: Place) -> bool:
    """Returns whether an operation is generated with this service: shared ones belong to `common`."""
    return bundle.service == "common" or not place.shared


def describe(
    bundle: Bundle, sources: Sources, problems: Mapping[str, ProblemType], events: Collection[str], taken: Mapping[str, Place]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns the document for openapi-generator with vendor extensions, and the extra context of the templates.

    `events` are those that the service may emit, `taken` the operations that every service has.
    """
    info = {"title": bundle.service, "version": "1"}
    document: dict[str, Any] = {"openapi": "3.0.3", "info": info, "tags": [{"name": "operations"}], "paths": {}}
    seen, named, classes = dict(taken), set[str](), dict[str, Place]()
    _check_paths(bundle, sources)
    for path, method, place, operation, common_parameters in bundle.operations():
        operation_id = _operation_id(operation, place, sources, seen)
        if not operation_id or not is_own(bundle, place):
            continue
        view = _OperationView(bundle, sources, problems, events, path, method, place, operation_id, operation)
        described, codes = view.describe(common_parameters, operation.get("parameters", []))
        document["paths"].setdefault(path, {})[method] = described
        named.update(codes)
        for name in described["x-operation"]["classes"]:
            if classes.setdefault(name, place) != place:
                sources.faults.add(str(place / "operationId"), f"gives the class {name}, as does {classes[name]}.")
                break
    for code in named:
        if (name := problems[code].class_name) in classes:
            sources.faults.add(str(classes[name] / "operationId"), f"gives the class {name}, as does the problem {code}.")
    return document, _context(bundle.service, problems, named)


def operation_places(bundle: Bundle) -> dict[str, Place]:
    """Returns the place of each operation, by its id."""
    return {str(operation.get("operationId")): place for _, _, place, operation, _ in bundle.operations()}


def _check_paths(bundle: Bundle, sources: Sources) -> None:
    """Adds a fault for each path that no router could tell from another."""
    seen: dict[str, str] = {}
    for path in bundle.document["paths"]:
        former = seen.setdefault(_TEMPLATE.sub("{}", path), path)
        if former != path:
            sources.faults.add(str(bundle.paths[path]), f"{path} is the same address as {former}.")


def _operation_id(operation: dict[str, Any], place: Place, sources: Sources, seen: dict[str, Place]) -> str:
    """Returns the operation's id; nothing when it has no good one."""
    operation_id = str(operation.get("operationId", ""))
    if not operation_id:
        sources.faults.add(str(place), "has no operationId (S-02).")
    elif len(operation_id) > _LONGEST_ID:
        sources.faults.add(
            str(place / "operationId"),
            f"has {len(operation_id)} characters: {_LONGEST_ID} are the most, it names files (S-02).",
        )
    elif not _OPERATION_ID.fullmatch(operation_id):
        sources.faults.add(str(place / "operationId"), f"{operation_id!r} is not snake_case (S-02).")
    elif keyword.iskeyword(operation_id):
        sources.faults.add(str(place / "operationId"), f"{operation_id} is a word of Python: say more (S-02).")
    elif seen.get(operation_id, place) != place:
        sources.faults.add(str(place / "operationId"), f"{operation_id} is also the operationId of {seen[operation_id]}.")
    else:
        seen[operation_id] = place
        return operation_id
    return ""


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
    events: Collection[str]
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

    def describe(self, common: list[dict[str, Any]], own: list[dict[str, Any]]) -> tuple[dict[str, Any], list[str]]:
        """Returns the operation with its vendor extensions, and the codes of its problems."""
        responses, media_types = self._responses()
        fields, table = self._parameters(
            {**self._by_name(common, self.bundle.paths[self.path]), **self._by_name(own, self.place)}
        )
        body_fields, body_media_types = self._body()
        if len(media_types) > 1:
            fields.append(f"accept: str = {literal(media_types[0])}")
            for media_type in media_types:
                if "*" in media_type:
                    self.fault(self.place / "responses", f"{media_type} is a range: no other type may be offered beside it.")
        self._check_marks()
        codes = self._problem_codes()
        names = [response["x-response"]["class"] for response in responses.values() if "x-response" in response]
        if not names:
            self.fault(self.place / "responses", "has no success response.")
        keys = [parameter["name"] for parameter in table]
        required = any(field.startswith("idempotency_key: str") and "None" not in field for field in fields)
        if literal("Idempotency-Key") in keys and ({} in self.operation["security"] or not self.operation["security"]):
            self.fault(self.place / "parameters", "Idempotency-Key from anybody: whose it is, nobody could tell (S-10).")
        seam = {
            "id": self.operation_id,
            "class": f"{self.class_stem}Request",
            "classes": [f"{self.class_stem}Request", *names],
            "doc": docstring(f"{self._summary()} `{self.method.upper()} {self.path}`."),
            "summary": docstring(sentence(self.operation.get("summary", self.operation_id))),
            "fields": fields + body_fields,
            "hasParameters": bool(table),
            "parameters": table,
            "credentials": self._credentials(),
            "bodyMediaTypes": literal(body_media_types) if body_media_types else None,
            "isSafe": self.operation.get("x-safe", False),
            "rateLimit": self._rate_limit(),
            "sunset": self._sunset(),
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

    def _check_marks(self) -> None:
        for index, event in enumerate(self.operation.get("x-emits", [])):
            if event not in self.events:
                self.fault(self.place / "x-emits" / index, f"{event} is no event of a topic that the service publishes.")

    def _rate_limit(self) -> str | None:
        name = self.operation.get("x-rate-limit")
        return literal(str(name)) if name else None

    def _sunset(self) -> str | None:
        """Returns the day until which a deprecated operation is served."""
        day, is_deprecated = str(self.operation.get("x-sunset", "")), self.operation.get("deprecated", False)
        if is_deprecated and not day:
            self.fault(self.place / "deprecated", "says no x-sunset, the day until which it is served (S-21).")
        elif day and not is_deprecated:
            self.fault(self.place / "x-sunset", "stands without `deprecated: true` (S-21).")
        elif day and not is_day(day):
            self.fault(self.place / "x-sunset", f"{day!r} is no day like 2027-12-31 (S-21).")
        return literal(day) if day else None

    def _summary(self) -> str:
        summary = " ".join(str(self.operation.get("summary", self.operation_id)).split())
        return summary if summary.endswith((".", "?", "!")) else f"{summary}:"

    def _problem_codes(self) -> list[str]:
        """Returns the codes that the operation names, then those of the runtime whose status it declares."""
        named = []
        declared = {str(status) for status in self.operation.get("responses", {})}
        for index, code in enumerate(self.operation.get("x-problems", [])):
            if code not in self.problems:
                self.fault(self.place / "x-problems" / index, f"{code} stands in no problems.yaml (S-09).")
                continue
            named.append(code)
            if str(self.problems[code].status) not in declared:
                why = f"{code} is a {self.problems[code].status}, which the responses lack (S-09)."
                self.fault(self.place / "x-problems" / index, why)
        runtime = [code for code, problem in self.problems.items() if problem.runtime and str(problem.status) in declared]
        return [*named, *(code for code in runtime if code not in named)]

    # Parameters and body

    def _by_name(self, parameters: list[dict[str, Any]], parent: Place) -> dict[tuple[str, str], tuple[Place, dict[str, Any]]]:
        """Returns each parameter of an operation or path with its place, by where it is sent and name."""
        found: dict[tuple[str, str], tuple[Place, dict[str, Any]]] = {}
        for index, parameter in enumerate(map(self.bundle.resolve, parameters)):
            key, place = (parameter["in"], parameter["name"]), parent / "parameters" / index
            if key in found:
                self.fault(place, f"{key[1]} in {key[0]} stands here twice.")
            found[key] = place, parameter
        return found

    def _parameters(
        self, merged: Mapping[tuple[str, str], tuple[Place, dict[str, Any]]]
    ) -> tuple[list[str], list[dict[str, str | None]]]:
        fields, table, named = list[str](), list[dict[str, str | None]](), dict[str, str]()
        self._check_template({name for place, name in merged if place == "path"})
        for (place, name), (written, parameter) in merged.items():
            schema = self.bundle.resolve(parameter["schema"])
            if place == "header" and name.lower() in _RUNTIME_PARAMETERS:
                if schema["type"] != "string" or parameter.get("required"):
                    self.fault(written, f"{name} is the runtime's: an optional text.")
                continue
            field, kind = field_name(name), str(schema["type"])
            items = str(self.bundle.resolve(schema["items"])["type"]) if kind == "array" else ""
            if why := self._unfit(place, name, parameter, schema, items):
                self.fault(written, f"{name} in {place} {why} cannot be a field of the request.")
                continue
            if field in named:
                why = f"{name} in {place} and {named[field]} would both be the field {field}."
                self.fault(written, why)
            named[field] = f"{name} in {place}"
            fields.append(f"{field}: {self._field_type(parameter, schema)}{_default(parameter, schema)}")
            is_joined = kind == "array" and (place == "header" or not parameter.get("explode", True))
            table.append(
                {
                    "field": literal(field),
                    "name": literal(name),
                    "place": literal(place),
                    "kind": literal(kind),
                    "items": literal(items) if items not in {"", "string"} else None,
                    "is_joined": "True" if is_joined else None,
                }
            )
        return fields, table

    def _check_template(self, parameters: set[str]) -> None:
        template = _TEMPLATE.findall(self.path)
        missing, extra = sorted(set(template) - parameters), sorted(parameters - set(template))
        reasons = [f"{', '.join(missing)} stands in the path, but in no parameter"] if missing else []
        reasons += [f"{', '.join(extra)} is a parameter that the path lacks"] if extra else []
        if reasons:
            self.fault(self.place / "parameters", f"{'; '.join(reasons)}.")
        if len(template) != len(set(template)):
            self.fault(self.place, f"{self.path} has a parameter twice.")

    def _unfit(self, place: str, name: str, parameter: dict[str, Any], schema: dict[str, Any], items: str) -> str | None:
        """Returns why a parameter cannot be a field of the request, or None."""
        kind, style = str(schema["type"]), parameter.get("style", _STYLES[place])
        pattern, spelling = (HEADER, "words and hyphens") if place == "header" else (SNAKE, "snake_case (S-04)")
        is_transport = place == "header" and name.lower() in _TRANSPORT_HEADERS | self._credential_headers()
        is_plain = kind in _KINDS and schema.get("format") != "binary"
        reasons = (
            (not pattern.fullmatch(name), f"is not spelt in {spelling}: it"),
            (is_transport, "belongs to HTTP and the runtime: it"),
            (field_name(name) in _RESERVED_FIELDS, "is a name of the runtime: it"),
            (style != _STYLES[place], f"of style {style}"),
            (place == "path" and not parameter.get("required"), "is not required: it"),
            (kind == "array" and (place == "path" or items not in _KINDS), f"of type array of {items}"),
            (place == "header" and not self._fits_header(schema), "has texts that no header can carry: it"),
            (kind != "array" and not is_plain, f"of type {schema.get('format', kind) if kind == 'string' else kind}"),
        )
        return next((why for is_unfit, why in reasons if is_unfit), None)

    def _fits_header(self, schema: dict[str, Any]) -> bool:
        """Whether a header can carry each value of an enum or default: printable ASCII, and in a list nothing that divides it."""
        items = self.bundle.resolve(schema["items"]) if schema["type"] == "array" else {}
        texts = [str(value) for value in schema.get("enum", [schema.get("default", "")]) if schema["type"] != "array"]
        listed = [str(value) for value in [*items.get("enum", []), *(schema.get("default", []) if items else [])]]
        is_carried = all(
            text.isascii() and (text.isprintable() or not text) and text == text.strip() for text in texts + listed
        )
        return is_carried and all(text and "," not in text for text in listed)

    def _credential_headers(self) -> set[str]:
        schemes = self.bundle.document.get("components", {}).get("securitySchemes", {})
        return {scheme["name"].lower() for scheme in schemes.values() if scheme["type"] == "apiKey"}

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
        if self.method in _BODILESS:
            self.fault(self.place / "requestBody", f"{self.method.upper()} has no body.")
        body = self.bundle.resolve(self.operation["requestBody"])
        is_required = bool(body.get("required"))
        optional, default, untyped = ("", "", "") if is_required else (" | None", " = None", ' = ""')
        python, media_types = self._content(body["content"], self.place / "requestBody" / "content")
        content_type = [f"content_type: str{untyped}"] if python == "bytes" else []
        return [f"body: {python}{optional}{default}", *content_type], media_types

    def _content(self, content: dict[str, Any], place: Place, *, may_mix: bool = False) -> tuple[str, list[str]]:
        """Returns the Python type of a body, and its media types. An answer may offer JSON beside other forms of one file."""
        media_types = list(content)
        structured = next((name for name in content if is_json(name)), None)
        if structured is None:
            for name, media in content.items():
                schema = self.bundle.resolve(media["schema"])
                if {key: schema.get(key) for key in _BINARY} != _BINARY:
                    self.fault(place / name / "schema", "must be {type: string, format: binary}: it is handed over as bytes.")
            return "bytes", media_types
        reference = content[structured]["schema"].get("$ref")
        if reference is None:
            self.fault(place / structured / "schema", "must be a $ref to a named schema (S-05).")
            return "object", media_types
        if self.bundle.resolve(content[structured]["schema"]).get("format") == "binary":
            self.fault(place / structured / "schema", "is binary: JSON has no bytes.")
        others = [name for name in media_types if name != structured]
        if any(is_json(name) for name in others) or (others and not may_mix):
            self.fault(place, f"offers {structured} beside other types; one operation answers one or the other.")
        if others:
            return "bytes", media_types  # a file in several forms, JSON being one of them
        return f"models.{reference.rsplit('/', 1)[-1]}", media_types

    # Responses

    def _responses(self) -> tuple[dict[str, Any], list[str]]:
        """Returns every response (those of success with their class), and all media types of success."""
        described: dict[str, Any] = {}
        media_types: list[str] = []
        has_success = any(status in _STATUS_NAMES for status in self.operation["responses"])
        for status, declared in self.operation["responses"].items():
            response = self.bundle.resolve(declared)
            described[status] = {"description": response["description"]}
            if status in _STATUS_NAMES:
                described[status]["x-response"] = view = self._response(status, response)
                media_types += [media_type for media_type in view.pop("all") if media_type not in media_types]
            elif has_success:
                self._check_refusal(self.place / "responses" / status, status, response)
        return described, media_types

    def _check_refusal(self, place: Place, status: str, response: dict[str, Any]) -> None:
        for name in response.get("headers", {}):
            if name.lower() not in _REFUSAL_HEADERS | _RUNTIME_HEADERS:
                self.fault(place / "headers" / name, "the runtime answers this status, and sets no such header.")
        for media_type in response.get("content", {}):
            if status == _NOT_MODIFIED or media_type != _PROBLEM_JSON:
                why = "has no body" if status == _NOT_MODIFIED else f"is answered as {_PROBLEM_JSON} only (S-09)"
                self.fault(place / "content" / media_type, f"{status} {why}.")

    def _response(self, status: str, response: dict[str, Any]) -> dict[str, Any]:
        place = self.place / "responses" / status
        fields, media_types = list[str](), list[str]()
        if response.get("content"):
            if status == _NO_CONTENT or status.startswith("3"):
                self.fault(place / "content", f"{status} has no body.")
            python, media_types = self._content(response["content"], place / "content", may_mix=True)
            fields.append(f"body: {python}")
            fields += ["content_type: str"] if len(media_types) > 1 or "*" in media_types[0] else []
        declared = response.get("headers", {})
        header_fields, headers = self._headers(declared, place / "headers")
        return {
            "class": f"{self.class_stem}{_STATUS_NAMES[status]}",
            "doc": docstring(sentence(response["description"])),
            "status": status,
            "mediaTypes": literal(media_types) if media_types else None,
            "headers": f"({' '.join(headers)})" if headers else None,
            "etag": any(name.lower() == "etag" for name in declared),
            "fields": fields + header_fields,
            "all": media_types,
        }

    def _headers(self, declared: Mapping[str, dict[str, Any]], place: Place) -> tuple[list[str], list[str]]:
        """Returns the fields of a response's headers, and the pairs of field and name."""
        fields, headers, named = list[str](), list[str](), dict[str, str]()
        for name, header in declared.items():
            field, resolved = field_name(name), self.bundle.resolve(header)
            schema = self.bundle.resolve(resolved["schema"])
            plain = self.bundle.resolve(schema["items"]) if schema["type"] == "array" else schema
            if name.lower() in _RUNTIME_HEADERS:
                continue
            if name.lower() in _TRANSPORT_HEADERS | _REFUSAL_HEADERS or field in _RESPONSE_FIELDS:
                self.fault(place / name, "belongs to HTTP and the runtime: no operation sets it.")
            elif plain["type"] not in _KINDS or plain.get("format") == "binary":
                self.fault(place / name, f"of type {plain.get('format', plain['type'])} cannot be a field of the response.")
            elif not self._fits_header(schema):
                self.fault(place / name, "has texts that no header can carry.")
            elif field in named:
                self.fault(place / name, f"would be the field {field}, as {named[field]} is.")
            else:
                named[field] = name
                fields.append(
                    f"{field}: {self._type(resolved['schema'])}" + ("" if resolved.get("required") else " | None = None")
                )
                headers.append(f"({literal(field)}, {literal(name)}),")
        return fields, headers


def _default(parameter: dict[str, Any], schema: dict[str, Any]) -> str:
    if parameter.get("required"):
        return ""
    return f" = {literal(schema['default'])}" if "default" in schema else " = None"
