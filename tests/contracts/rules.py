"""The house rules that no linter has, over a bundled contract or its files (contracts/README.md numbers them)."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Document = dict[str, Any]
Finding = tuple[str, str]
"""Rule and sentence."""
_METHODS = ("get", "post", "put", "patch", "delete")
_NO_KEY = re.compile(r"session|password|^create_cart$|^register_customer$")
_LOOK_UP = re.compile(r"^/(order-lookups|tracking)\b")
_RATE_LIMITS = {"sign-in", "registration", "refresh", "cart", "look-up"}
_TEXT_RULES = {"email", "visible", "printed"}
_MOST_LINES, _MOST_CHARACTERS = 599, 200
_AMBIGUOUS = re.compile(r"\\[dDwWsSpP]|\(\?[=!<]")


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Path, method and operation, with the parameters of its path item."""
    for path, item in document["paths"].items():
        for method in _METHODS:
            if method in item:
                operation = dict(item[method])
                operation["parameters"] = [*item.get("parameters", []), *operation.get("parameters", [])]
                yield path, method, operation


def resolve(document: Document, node: Document) -> Document:
    """What a reference stands for."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def parameter_names(document: Document, operation: Document) -> dict[str, Document]:
    """Parameters by name."""
    return {parameter["name"]: parameter for parameter in (resolve(document, each) for each in operation["parameters"])}


def files_are_readable(files: Mapping[str, str]) -> Iterator[Finding]:
    """S-16: a contract file, given by name and text, has fewer than 600 lines, and no line has more than 200 characters."""
    for name, text in files.items():
        lines = text.splitlines()
        if len(lines) > _MOST_LINES:
            yield "S-16", f"{name}: {len(lines)} lines, at most {_MOST_LINES}; split it by resource"
        for number, line in enumerate(lines, start=1):
            if len(line) > _MOST_CHARACTERS:
                yield "S-16", f"{name}:{number}: {len(line)} characters, at most {_MOST_CHARACTERS}; open it to a block"


def paths_are_kebab_plurals(document: Document) -> Iterator[Finding]:
    """S-03: no version in an address; templates are snake_case."""
    for path in document["paths"]:
        if re.search(r"/v[0-9]+(/|$)", path) or not re.fullmatch(r"(/(\.?[a-z0-9]+([-.][a-z0-9]+)*|\{[a-z_]+\}))+", path):
            yield "S-03", f"{path}: kebab-case nouns and snake_case templates, no version"


def schemas_are_bounded(document: Document) -> Iterator[Finding]:
    """S-05: no inline objects; inputs closed; every string, array and number bounded."""
    for name, schema in document["components"]["schemas"].items():
        yield from _bounded(name, schema, is_named=True)


def _bounded(where: str, schema: Document, *, is_named: bool) -> Iterator[Finding]:
    kind = schema.get("type")
    if kind == "object" and not is_named:
        yield "S-05", f"{where}: an inline object; name it"
    if kind == "object" and schema.get("additionalProperties") is not False and where != "Problem":  # RFC 9457: open
        yield "S-05", f"{where}: not closed (additionalProperties: false)"
    if (
        kind == "string"
        and not {"maxLength", "pattern", "enum"} & schema.keys()
        and schema.get("format") not in {"binary", "date"}
    ):
        yield "S-05", f"{where}: a string without maxLength, pattern or enum"
    if kind in {"integer", "number"} and not {"minimum", "maximum"} <= schema.keys() and "enum" not in schema:
        yield "S-05", f"{where}: a number without minimum and maximum"
    if kind == "array":
        if "maxItems" not in schema:
            yield "S-05", f"{where}: an array without maxItems"
        yield from _bounded(f"{where}[]", schema["items"], is_named="$ref" in schema["items"])
    for name, child in schema.get("properties", {}).items():
        yield from _bounded(f"{where}.{name}", child, is_named=False)


def money_is_never_a_float(document: Document) -> Iterator[Finding]:
    """S-06: no type number, no nullable."""
    for name, schema in document["components"]["schemas"].items():
        text = repr(schema)
        if "'type': 'number'" in text or "'nullable'" in text:
            yield "S-06", f"{name}: integers instead of floats, absent members instead of nulls"


def errors_are_declared(document: Document) -> Iterator[Finding]:
    """S-08: what every operation of its kind may answer."""
    for path, method, operation in operations(document):
        statuses, name = set(operation["responses"]), operation["operationId"]
        wanted = {"400", "401", "503"} | ({"413", "415"} if "requestBody" in operation else set())
        if any(
            "staff" in alternative or "service" in alternative or "customer" in alternative
            for alternative in operation.get("security", [])
        ):
            wanted |= set() if {} in operation["security"] else {"403"}
        if missing := sorted(wanted - statuses):
            yield "S-08", f"{name} ({method.upper()} {path}): lacks {', '.join(missing)}"
        if odd := statuses & {"412", "422", "default"}:
            yield "S-08", f"{name}: {', '.join(sorted(odd))} is not used here"


def problems_have_their_status(document: Document, catalogue: Document) -> Iterator[Finding]:
    """S-09: every code stands in the catalogue, and its status among the operation's responses."""
    for _, _, operation in operations(document):
        for code in operation.get("x-problems", []):
            if code not in catalogue:
                yield "S-09", f"{operation['operationId']}: {code} stands in no problems.yaml"
            elif str(catalogue[code]["status"]) not in operation["responses"]:
                yield "S-09", f"{operation['operationId']}: {code} is a {catalogue[code]['status']}, which it does not declare"


def creations_take_a_key(document: Document) -> Iterator[Finding]:
    """S-10: every POST accepts Idempotency-Key, except sessions, passwords, create_cart, register_customer and marked questions."""
    for _, method, operation in operations(document):
        has_key = "Idempotency-Key" in parameter_names(document, operation)
        needs_none = operation.get("x-safe", False) or bool(_NO_KEY.search(operation["operationId"]))
        if method == "post" and has_key == needs_none:
            yield "S-10", f"{operation['operationId']}: {'takes' if has_key else 'lacks'} Idempotency-Key"


def keys_have_an_owner(document: Document) -> Iterator[Finding]:
    """S-10: strangers may choose the same key, so whoever sends one is identified by a credential."""
    for _, _, operation in operations(document):
        alternatives = operation.get("security") or [{}]
        if {} in alternatives and "Idempotency-Key" in parameter_names(document, operation):
            yield "S-10", f"{operation['operationId']}: takes Idempotency-Key from callers without a credential"


def questions_change_nothing(document: Document) -> Iterator[Finding]:
    """S-10: x-safe is for a POST that emits nothing."""
    for _, method, operation in operations(document):
        if operation.get("x-safe") and (method != "post" or "x-emits" in operation):
            yield "S-10", f"{operation['operationId']}: x-safe, but no POST without event"


def lists_are_pages(document: Document) -> Iterator[Finding]:
    """S-12: limit and cursor come together, and the page has next_cursor."""
    for _, method, operation in operations(document):
        names = parameter_names(document, operation)
        if ("cursor" in names) != ("limit" in names) and "limit" not in names:
            yield "S-12", f"{operation['operationId']}: cursor without limit"
        if method == "get" and "cursor" in names:
            page = resolve(document, operation["responses"]["200"]["content"]["application/json"]["schema"])
            if "next_cursor" not in page.get("properties", {}) or "items" not in page.get("properties", {}):
                yield "S-12", f"{operation['operationId']}: its page lacks items or next_cursor"


def creations_are_located(document: Document) -> Iterator[Finding]:
    """S-13: 201 has Location and links; every link leads to an operation that is there, with parameters it has."""
    known = {operation["operationId"]: parameter_names(document, operation) for _, _, operation in operations(document)}
    for _, _, operation in operations(document):
        for status, each in operation["responses"].items():
            response = resolve(document, each)
            if (
                status == "201"
                and "Location" not in response.get("headers", {})
                and not _NO_KEY.search(operation["operationId"])
            ):
                yield "S-13", f"{operation['operationId']}: 201 without Location"
            for link in response.get("links", {}).values():
                target = known.get(link.get("operationId", ""))
                if target is None or not set(link.get("parameters", {})) <= target.keys():
                    yield "S-13", f"{operation['operationId']}: link to {link.get('operationId')} leads nowhere"


def operations_are_complete(document: Document) -> Iterator[Finding]:
    """S-14: description, examples per request and response, explicit security."""
    for _, _, operation in operations(document):
        name = operation["operationId"]
        if "security" not in operation:
            yield "S-14", f"{name}: security is not said"
        for place, content in _contents(document, operation):
            if "application/json" in content and not {"example", "examples"} & content["application/json"].keys():
                yield "S-14", f"{name}: no example for {place}"


def _contents(document: Document, operation: Document) -> Iterator[tuple[str, Document]]:
    yield "the request", operation.get("requestBody", {}).get("content", {})
    for status, response in operation["responses"].items():
        yield status, resolve(document, response).get("content", {})


def patterns_mean_the_same_everywhere(document: Document) -> Iterator[Finding]:
    """S-17: anchored patterns without shorthand classes or lookaround; nothing beside a $ref."""
    for where, node in _nodes(document["components"], ""):
        pattern = node.get("pattern")
        if isinstance(pattern, str) and (_AMBIGUOUS.search(pattern) or not (pattern.startswith("^") and pattern.endswith("$"))):
            yield "S-17", f"{where}: {pattern} does not mean the same in every validator"
        if "$ref" in node and len(node) > 1 and isinstance(node["$ref"], str):
            yield "S-17", f"{where}: something stands beside a $ref"


def marked_texts_can_be_refused(document: Document) -> Iterator[Finding]:
    """S-18: known marks only; an operation whose body or parameter holds a marked text declares 409."""
    for name, schema in document["components"]["schemas"].items():
        for where, node in _nodes(schema, name):
            if odd := set(node.get("x-text", ())) - _TEXT_RULES:
                yield "S-18", f"{where}: {', '.join(sorted(odd))} is no rule of texts"
    for _, _, operation in operations(document):
        bodies = operation.get("requestBody", {}).get("content", {}).values()
        parameters = [resolve(document, parameter) for parameter in operation.get("parameters", [])]
        marked = any(_has_marked_text(document, each["schema"], set()) for each in (*bodies, *parameters))
        if marked and "409" not in operation["responses"]:
            yield "S-18", f"{operation['operationId']}: it takes texts that may be refused, and it declares no 409"


def strangers_are_limited(document: Document) -> Iterator[Finding]:
    """S-20: what a stranger may make, and look-ups by a secret, have a known class of limits and declare 429."""
    for path, method, operation in operations(document):
        name, limit = operation["operationId"], operation.get("x-rate-limit")
        is_open = not operation.get("security") or {} in operation["security"]
        is_made = method == "post" and not operation.get("x-safe", False)
        if is_open and (is_made or _LOOK_UP.search(path)) and limit is None:
            yield "S-20", f"{name}: anybody may call it, and nothing limits how often (x-rate-limit)"
        if limit is not None and (limit not in _RATE_LIMITS or "429" not in operation["responses"]):
            yield "S-20", f"{name}: {limit} is no class of limits, or 429 is not declared"


def _has_marked_text(document: Document, schema: Document, seen: set[str]) -> bool:
    name = schema.get("$ref", "")
    if name in seen:
        return False
    seen |= {name} if name else set()
    whole = resolve(document, schema)
    children = [*whole.get("properties", {}).values(), *([whole["items"]] if "items" in whole else [])]
    return "x-text" in whole or any(_has_marked_text(document, child, seen) for child in children)


DEFAULT_MAX_BODY = 64 * 1024
_BYTES_PER_CHARACTER, _BYTES_OF_A_PATTERN = 4, 100


def bodies_fit_their_limit(document: Document) -> Iterator[Finding]:
    """S-19: the largest JSON body that keeps the schema is within x-max-body, or within 64 KiB where none is said."""
    for _, _, operation in operations(document):
        limit = operation.get("x-max-body", DEFAULT_MAX_BODY)
        for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
            if media_type == "application/json" and (most := _most_bytes(document, media["schema"])) > limit:
                yield "S-19", f"{operation['operationId']}: a valid body can have {most} bytes, its limit is {limit}"


def _most_bytes(document: Document, schema: Document) -> int:
    """Of the JSON text of a value in UTF-8; commas, colons and quotes are counted generously."""
    whole = resolve(document, schema)
    if "enum" in whole:
        return max(len(str(each)) for each in whole["enum"]) + 2
    kind = whole.get("type")
    if kind == "object":
        return 2 + sum(len(name) + 4 + _most_bytes(document, child) for name, child in whole.get("properties", {}).items())
    if kind == "array":
        return 2 + int(whole.get("maxItems", 1)) * (1 + _most_bytes(document, whole["items"]))
    if kind == "string":
        return 2 + _BYTES_PER_CHARACTER * int(whole.get("maxLength", _BYTES_OF_A_PATTERN))
    return 20


def _nodes(node: Any, where: str) -> Iterator[tuple[str, Document]]:
    if isinstance(node, dict):
        yield where, node
        for key, child in node.items():
            if key not in {"example", "examples"}:
                yield from _nodes(child, f"{where}/{key}")
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _nodes(child, f"{where}/{index}")


RULES: tuple[Callable[[Document], Iterator[Finding]], ...] = (
    paths_are_kebab_plurals,
    schemas_are_bounded,
    money_is_never_a_float,
    errors_are_declared,
    creations_take_a_key,
    keys_have_an_owner,
    questions_change_nothing,
    lists_are_pages,
    creations_are_located,
    operations_are_complete,
    patterns_mean_the_same_everywhere,
    marked_texts_can_be_refused,
    bodies_fit_their_limit,
    strangers_are_limited,
)
"""Every rule of a bundled contract but problems_have_their_status, which needs the catalogue too."""
