"""What an operation declares: statuses, problems, keys, versions, examples, security, limits (S-07 to S-11, S-14, S-18 to S-20)."""

import re
from collections.abc import Iterator
from typing import Any

from codegen.bundle import Bundle
from codegen.lint.findings import Finding
from codegen.lint.rules.operation import JSON, Operation

PROBLEM = "application/problem+json"
NO_KEY = re.compile(r"session|password|email_change|second_factor|recovery_codes|^erase_me$")
"""What takes or answers a secret: nothing of it is kept."""
_LOOK_UP = re.compile(r"^/(order-lookups|tracking|stock-subscriptions)\b")
_RATE_LIMITS = frozenset({"sign-in", "registration", "refresh", "cart", "subscription", "message", "look-up"})
_PEOPLE = ("customer", "staff")
"""Security schemes with scopes."""
_DEFAULT_MAX_BODY = 64 * 1024
_BYTES_PER_CHARACTER, _BYTES_OF_A_PATTERN = 4, 100


def statuses_are_declared(operation: Operation) -> Iterator[Finding]:
    """S-08: what every operation of its kind may answer."""
    statuses = operation.responses.keys()
    wanted = {"400", "401", "503"} | ({"413", "415"} if operation.body else set())
    if not operation.is_open and any({*_PEOPLE, "service"} & alternative.keys() for alternative in operation.alternatives):
        wanted.add("403")
    if "{" in operation.path and operation.method not in {"put", "post"}:
        wanted.add("404")
    if missing := sorted(wanted - statuses):
        yield operation.fault("S-08", f"{operation.name} lacks {', '.join(missing)}.", "responses")
    for odd in sorted(statuses & {"412", "422", "default"}):
        yield operation.fault("S-08", f"{odd} is not used here: 400 breaks the schema, 409 is refused.", "responses", odd)


def waiting_is_said(operation: Operation) -> Iterator[Finding]:
    """S-08: 429 and 503 have Retry-After."""
    for status in ("429", "503"):
        if status in operation.responses and "Retry-After" not in operation.responses[status].get("headers", {}):
            yield operation.fault("S-08", f"{status} lacks the header Retry-After.", "responses", status)


def refusals_are_shared(operation: Operation) -> Iterator[Finding]:
    """S-07, S-09: a refusal is a shared response, in problem+json."""
    for status, response in operation.responses.items():
        if not status.startswith(("4", "5")):
            continue
        if "$ref" not in operation.content["responses"][status]:
            yield operation.fault("S-07", "is not a $ref to a response of shared/components.yaml.", "responses", status)
        for other in response.get("content", {}).keys() - {PROBLEM}:
            yield operation.fault("S-09", f"{status} is answered as {PROBLEM} only.", "responses", status, "content", other)
        if not response.get("content"):
            yield operation.fault("S-09", f"{status} lacks a body of {PROBLEM}.", "responses", status)


def creations_take_a_key(operation: Operation) -> Iterator[Finding]:
    """S-10: every POST with a credential accepts Idempotency-Key, except what `NO_KEY` names and marked questions."""
    needs_none = operation.is_safe or bool(NO_KEY.search(operation.name))
    is_a_stranger_s = operation.is_open and not operation.takes_key
    if operation.method == "post" and operation.takes_key == needs_none and not is_a_stranger_s:
        yield operation.fault("S-10", f"{operation.name} {'takes' if operation.takes_key else 'lacks'} Idempotency-Key.")


def keys_have_an_owner(operation: Operation) -> Iterator[Finding]:
    """S-10: strangers may choose the same key, so whoever sends one is identified by a credential."""
    if operation.is_open and operation.takes_key:
        yield operation.fault(
            "S-10", f"{operation.name} takes Idempotency-Key from callers without a credential.", "parameters"
        )


def replays_are_said(operation: Operation) -> Iterator[Finding]:
    """S-10: the answer to a repeated request says so."""
    for status, response in operation.successes.items():
        if operation.takes_key != ("Idempotent-Replayed" in response.get("headers", {})):
            verb = "lacks" if operation.takes_key else "has no key, and yet has"
            yield operation.fault("S-10", f"{verb} the header Idempotent-Replayed.", "responses", status)


def questions_change_nothing(operation: Operation) -> Iterator[Finding]:
    """S-10: x-safe is for a POST that emits nothing."""
    if "x-safe" in operation.content and (
        not operation.is_safe or operation.method != "post" or "x-emits" in operation.content
    ):
        yield operation.fault("S-10", "is `true`, on a POST without x-emits, or not there.", "x-safe")


def changes_carry_the_version(operation: Operation) -> Iterator[Finding]:
    """S-11: the body of a PUT or PATCH has the version, and a stale one is refused. A PUT that may create has it optional."""
    if operation.method not in {"put", "patch"}:
        return
    name, schema = operation.schema_of(operation.body)
    where = ("required", "requires") if operation.method == "patch" else ("properties", "has")
    if JSON in operation.body and "version" not in schema.get(where[0], ()):
        yield operation.fault("S-11", f"{operation.name}: {name} {where[1]} no version.", "requestBody")
    if "409" not in operation.responses:
        yield operation.fault("S-11", f"{operation.name} lacks 409 for a stale version.", "responses")


def patches_take_changes(operation: Operation) -> Iterator[Finding]:
    """S-05: the body of a PATCH is a …Change."""
    name, _ = operation.schema_of(operation.body)
    if operation.method == "patch" and not name.endswith("Change"):
        yield operation.fault("S-05", f"the body of a PATCH is named …Change, not {name or 'nothing'}.", "requestBody")


def operations_are_complete(operation: Operation) -> Iterator[Finding]:
    """S-14: examples per request and response, explicit security with scopes."""
    if "security" not in operation.content:
        yield operation.fault("S-14", f"{operation.name} says no security: `security: []` is for everybody.")
    for index, alternative in enumerate(operation.content.get("security", [])):
        for scheme, scopes in alternative.items():
            if scheme in _PEOPLE and not scopes:
                yield operation.fault("S-14", f"{scheme} needs a scope.", "security", index, scheme)
    for tokens, content in _contents(operation):
        for media_type, media in content.items():
            if media_type in {JSON, PROBLEM} and not {"example", "examples"} & media.keys():
                yield operation.fault("S-14", "has no example.", *tokens)


def texts_can_be_refused(operation: Operation) -> Iterator[Finding]:
    """S-18: an operation whose body or parameter holds a marked text declares 409."""
    schemas = [each.get("schema", {}) for each in (*operation.body.values(), *operation.parameters.values())]
    if "409" not in operation.responses and any(_has_marked_text(operation.bundle, schema, set()) for schema in schemas):
        yield operation.fault("S-18", f"{operation.name} takes texts that may be refused, and declares no 409.", "responses")


def bodies_fit_their_limit(operation: Operation) -> Iterator[Finding]:
    """S-19: the largest JSON body that keeps the schema is within x-max-body, or within 64 KiB where none is said."""
    limit = operation.content.get("x-max-body", _DEFAULT_MAX_BODY)
    _, schema = operation.schema_of(operation.body)
    if schema and isinstance(limit, int) and (most := _most_bytes(operation.bundle, schema, ())) > limit:
        yield operation.fault("S-19", f"a valid body can have {most} bytes, its limit is {limit} (x-max-body).", "requestBody")


def strangers_are_limited(operation: Operation) -> Iterator[Finding]:
    """S-20: what a stranger may make, and look-ups by a secret, have a known class of limits and declare 429."""
    limit = operation.content.get("x-rate-limit")
    is_made = operation.method == "post" and not operation.is_safe
    if operation.is_open and (is_made or _LOOK_UP.search(operation.path)) and limit is None:
        yield operation.fault("S-20", f"anybody may call {operation.name}, and nothing limits how often (x-rate-limit).")
    if limit is not None and str(limit) not in _RATE_LIMITS:
        yield operation.fault("S-20", f"is one of {', '.join(sorted(_RATE_LIMITS))}.", "x-rate-limit")
    if limit is not None and "429" not in operation.responses:
        yield operation.fault("S-20", f"{operation.name} has x-rate-limit and lacks 429.", "responses")


def _contents(operation: Operation) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    yield ("requestBody",), operation.body
    for status, response in operation.responses.items():
        yield ("responses", status), response.get("content", {})


def _has_marked_text(bundle: Bundle, schema: dict[str, Any], seen: set[str]) -> bool:
    name = schema.get("$ref", "")
    if name in seen:
        return False
    seen |= {name} if name else set()
    whole = bundle.resolve(schema)
    children = [*whole.get("properties", {}).values(), *([whole["items"]] if "items" in whole else [])]
    return "x-text" in whole or any(_has_marked_text(bundle, child, seen) for child in children)


def _most_bytes(bundle: Bundle, schema: dict[str, Any], above: tuple[str, ...]) -> int:
    """Of the JSON text of a value in UTF-8; commas, colons and quotes are counted generously, a schema in itself once."""
    name = schema.get("$ref", "")
    if name in above:
        return 0
    above, whole = (*above, name) if name else above, bundle.resolve(schema)
    if "enum" in whole:
        return max(len(str(each)) for each in whole["enum"]) + 2
    match whole.get("type"):
        case "object":
            members = whole.get("properties", {}).items()
            return 2 + sum(len(member) + 4 + _most_bytes(bundle, child, above) for member, child in members)
        case "array":
            return 2 + int(whole.get("maxItems", 1)) * (1 + _most_bytes(bundle, whole.get("items", {}), above))
        case "string":
            return 2 + _BYTES_PER_CHARACTER * int(whole.get("maxLength", _BYTES_OF_A_PATTERN))
    return 20


RULES = (
    statuses_are_declared,
    waiting_is_said,
    refusals_are_shared,
    creations_take_a_key,
    keys_have_an_owner,
    replays_are_said,
    questions_change_nothing,
    changes_carry_the_version,
    patches_take_changes,
    operations_are_complete,
    texts_can_be_refused,
    bodies_fit_their_limit,
    strangers_are_limited,
)
