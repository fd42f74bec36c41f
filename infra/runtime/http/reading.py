"""From an ASGI request to the generated request class: every parameter and the body validated (S-08: 400, 413, 415)."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, MutableMapping
from typing import Any, NamedTuple, get_type_hints
from urllib.parse import unquote_plus

import msgspec

from infra.runtime.caller import Caller
from infra.runtime.connection import CallerLeft
from infra.runtime.http.schemas import Schema, Schemas
from infra.runtime.http.texts import MarkedTexts, TextRule
from infra.runtime.operation import OperationSpec, Parameter, Request, is_among, is_json
from infra.runtime.problem import InvalidRequest, PayloadTooLarge, UnsupportedMediaType

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]

DEFAULT_MAX_BODY = 64 * 1024  # bytes; an operation's x-max-body overrides it
_LARGE = 32 * 1024  # bytes of a JSON body
_DEEPEST = 32  # levels of a JSON body; contracts nest about ten
_MOST_MEMBERS = 20_000  # of all objects and arrays of a JSON body together
_MOST_ITEMS = 100  # of a list in a query whose contract names no limit
_SPARE_FIELDS = 50  # of a query, beyond what its contract allows: each is told to be unknown or doubled
_MOST_ERRORS = 20  # that a refusal tells; the contract has room for a hundred
_MOST_TOKENS = 6 * _MOST_MEMBERS  # two texts, a comma and two brackets each: what has more is no JSON
_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[{[]\s*+[]}]|[][{},]', re.DOTALL)
"""A text, which may lack its end so that none is looked for twice; an empty object or array; what else tells the structure."""
_INTEGER = re.compile(r"-?[0-9]{1,19}")
_LARGEST = 2**63 - 1  # that 64 bits hold
_decode_json = msgspec.json.Decoder().decode
IF_NONE_MATCH = "if_none_match"  # the runtime's own: no field of a request class


class Read(NamedTuple):
    """A request that keeps its contract, its raw body (for the hash of its idempotency record), and its If-None-Match."""

    request: Request
    raw: bytes
    if_none_match: str | None


class _ReadParameter:
    """One parameter: how its text becomes a value, and the schema that the value must keep."""

    def __init__(self, parameter: Parameter, schema: Schema, *, required: bool) -> None:
        self.field, self.kind, self.schema, self.required = parameter.field, parameter.kind, schema, required
        self.pointer, self.items = f"/{parameter.place}/{parameter.name}", parameter.items

    def value(self, texts: list[str]) -> Any:
        if self.kind == "array":
            return [_plain(self.items, text) for text in texts]
        return _plain(self.kind, texts[0])

    def read(self, texts: list[str] | None, values: dict[str, Any], errors: list[dict[str, str]]) -> None:
        if texts is None:
            if self.required:
                errors.append({"pointer": self.pointer, "message": "is required"})
            return
        if len(texts) > 1 and self.kind != "array":
            errors.append({"pointer": self.pointer, "message": "is given more than once"})
            return
        value = self.value(texts)
        if self.schema.is_valid(value):
            values[self.field] = tuple(value) if self.kind == "array" else value
        else:
            errors.extend(self.schema.errors(value, self.pointer))


def _plain(kind: str, text: str) -> Any:
    """The value of a text; the text itself, for the validator to refuse, where it is none of that kind."""
    if kind == "integer" and _INTEGER.fullmatch(text) and abs(int(text)) <= _LARGEST:
        return int(text)
    if kind == "boolean" and text in {"true", "false"}:
        return text == "true"
    return text


class RequestReader:
    """Builds the request of one operation. Raises InvalidRequest, PayloadTooLarge, UnsupportedMediaType,
    and for marked texts EmailInvalid, TextInvisible, TextNotPrintable.
    """

    def __init__(
        self, request_class: type[Request], operation: dict[str, Any], schemas: Schemas, text_rules: Mapping[str, TextRule]
    ) -> None:
        spec: OperationSpec = request_class.spec
        contract = {(p["in"], p["name"]): p for p in operation.get("parameters", [])}
        readers = [
            (
                p,
                _ReadParameter(
                    p,
                    schemas.compile(contract[p.place, p.name]["schema"]),
                    required=contract[p.place, p.name].get("required", False),
                ),
            )
            for p in spec.parameters
        ]
        self._request_class = request_class
        self._path = [(p.name, reader) for p, reader in readers if p.place == "path"]
        self._query = {p.name: reader for p, reader in readers if p.place == "query"}
        self._joined = {p.name for p in spec.parameters if p.place == "query" and p.is_joined}
        self._joined_headers = {p.name.lower().encode() for p in spec.parameters if p.place == "header" and p.is_joined}
        wanted = [schemas.resolved(contract["query", name]["schema"]) for name in self._query]
        self._most_fields = _SPARE_FIELDS + sum(
            schema.get("maxItems", _MOST_ITEMS) if schema.get("type") == "array" else 1 for schema in wanted
        )
        self._headers = {p.name.lower().encode(): reader for p, reader in readers if p.place == "header"}
        if condition := contract.get(("header", "If-None-Match")):
            parameter = Parameter(field=IF_NONE_MATCH, name="If-None-Match", place="header", kind="string")
            self._headers[b"if-none-match"] = _ReadParameter(parameter, schemas.compile(condition["schema"]), required=False)
        self._accepts = _several_media_types(spec)
        content = operation.get("requestBody", {}).get("content", {})
        self._max_body = operation.get("x-max-body", DEFAULT_MAX_BODY)
        self._media_types = tuple(content)
        self._body_required = bool(operation.get("requestBody", {}).get("required"))
        body_schema = next((media["schema"] for name, media in content.items() if is_json(name)), None)
        self._body_schema = schemas.compile(body_schema) if body_schema else None
        self._texts = MarkedTexts(body_schema, schemas, text_rules)
        pairs = ((r, MarkedTexts(contract[p.place, p.name]["schema"], schemas, text_rules, r.pointer)) for p, r in readers)
        self._marked = [(reader, texts) for reader, texts in pairs if texts.has_any]
        self._body_type = get_type_hints(request_class).get("body")

    async def read(self, scope: Scope, receive: Receive, caller: Caller) -> "Read":
        """The request, and what else the runtime needs of it."""
        values: dict[str, Any] = {}
        errors: list[dict[str, str]] = []
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        for name, reader in self._path:
            reader.read([str(scope["path_params"][name])], values, errors)
        if self._query or scope["query_string"]:
            self._read_query(scope["query_string"], values, errors)
        if self._headers:
            self._read_headers(headers, values, errors)
        if self._accepts:
            values["accept"] = negotiate(_header(headers, b"accept"), self._accepts)
        raw = b""
        if self._media_types:
            raw = await self._read_body(headers, receive, values, errors)
        if errors:
            raise InvalidRequest(errors=errors[:_MOST_ERRORS])
        for reader, texts in self._marked:
            texts.check(values.get(reader.field))
        if_none_match = values.pop(IF_NONE_MATCH, None)
        return Read(self._request_class(caller=caller, **values), raw, if_none_match)

    def _read_query(self, query: bytes, values: dict[str, Any], errors: list[dict[str, str]]) -> None:
        given: dict[str, list[str]] = {}
        try:
            for name, text in _fields(query, self._most_fields):
                given.setdefault(name, []).append(text)
            decoded = {name: self._decoded(name, texts) for name, texts in given.items()}
        except ValueError:
            message = f"is not UTF-8 text, or more than {self._most_fields} parameters"
            errors.append({"pointer": "/query", "message": message})
            return
        unknown = sorted(given.keys() - self._query.keys())
        errors.extend(
            {"pointer": f"/query/{name}"[:500], "message": "is not a parameter of this operation"} for name in unknown
        )
        for name, reader in self._query.items():
            if name in self._joined and len(given.get(name, ())) > 1:
                errors.append({"pointer": reader.pointer, "message": "is given more than once"})
                continue
            reader.read(decoded.get(name), values, errors)

    def _decoded(self, name: str, texts: list[str]) -> list[str]:
        """The texts of a parameter. A comma that was encoded is part of an item; one that was not is between two."""
        if name in self._joined and len(texts) == 1:
            texts = texts[0].split(",")
        return [unquote_plus(text, errors="strict") for text in texts]

    def _read_headers(self, headers: list[tuple[bytes, bytes]], values: dict[str, Any], errors: list[dict[str, str]]) -> None:
        given: dict[bytes, list[str]] = {}
        for name, value in headers:
            if name in self._headers:
                given.setdefault(name, []).append(value.decode("latin-1"))
        for key, reader in self._headers.items():
            texts = given.get(key)
            reader.read(_items(texts) if texts and key in self._joined_headers else texts, values, errors)

    async def _read_body(
        self, headers: list[tuple[bytes, bytes]], receive: Receive, values: dict[str, Any], errors: list[dict[str, str]]
    ) -> bytes:
        declared = _header(headers, b"content-length")
        if declared and declared.isdigit() and int(declared) > self._max_body:
            raise PayloadTooLarge(limit=self._max_body)
        raw = await _received(receive, self._max_body)
        sent = _header(headers, b"content-type") or ""
        media_type = sent.partition(";")[0].strip().lower()
        if not raw and not media_type:
            if self._body_required:
                errors.append({"pointer": "", "message": "a body is required"})
            return raw
        if not is_among(media_type, self._media_types):
            raise UnsupportedMediaType(detail=f"Send {' or '.join(self._media_types)}.")
        if (_header(headers, b"content-encoding") or "identity").lower() != "identity":
            raise UnsupportedMediaType(detail="Send the body without a Content-Encoding.")
        if self._body_schema is None:
            values["body"] = raw
            values["content_type"] = sent.strip() if media_type.startswith("multipart/") else media_type  # with its boundary
        elif (body := await self._json_body(raw, errors)) is not None:
            values["body"] = body
        return raw

    async def _json_body(self, raw: bytes, errors: list[dict[str, str]]) -> Any:
        """A large one is read in a thread: checking it takes longer than the event loop may be held."""
        if len(raw) > _LARGE:
            return await asyncio.to_thread(self._checked, raw, errors)
        return self._checked(raw, errors)

    def _checked(self, raw: bytes, errors: list[dict[str, str]]) -> Any:
        if _is_unwieldy(raw):
            errors.append({"pointer": "", "message": f"has more than {_DEEPEST} levels or {_MOST_MEMBERS} members"})
            return None
        try:
            body = _decode_json(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            errors.append({"pointer": "", "message": f"is not JSON: {error}"})
            return None
        assert self._body_schema is not None  # noqa: S101 - a JSON body has one
        if not self._body_schema.is_valid(body):
            errors.extend(self._body_schema.errors(body))
            return None
        if not errors:
            self._texts.check(body)
        try:
            return msgspec.convert(body, self._body_type)
        except msgspec.ValidationError:  # JSON Schema takes 1.0 for an integer; msgspec does not
            return self._whole(body, errors)

    def _whole(self, body: Any, errors: list[dict[str, str]]) -> Any:
        try:
            return msgspec.convert(_whole_numbers(body), self._body_type)
        except msgspec.ValidationError as error:  # an instant that RFC 3339 allows and no calendar has
            errors.append({"pointer": "", "message": str(error)})
            return None


async def _received(receive: Receive, limit: int) -> bytes:
    """The whole body. Raises PayloadTooLarge, and CallerLeft for one that breaks off."""
    raw = bytearray()
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise CallerLeft
        raw += message.get("body", b"")
        if len(raw) > limit:
            raise PayloadTooLarge(limit=limit)
        more = message.get("more_body", False)
    return bytes(raw)


def _is_unwieldy(raw: bytes) -> bool:
    """Whether a JSON text is too deep or has too many members for what reads it: each of them would be an object in memory.

    Only few texts can be: each level has its bracket and each member its comma or bracket, so counting bytes is enough for the
    others. Of the few, as much is read as decides it, however large they are.
    """
    brackets = raw.count(b"{") + raw.count(b"[")
    if brackets <= _DEEPEST and raw.count(b",") + brackets <= _MOST_MEMBERS:
        return False
    level = members = 0
    for tokens, match in enumerate(_TOKEN.finditer(raw)):
        token = match[0]
        if token == b",":
            members += 1
        elif token in {b"[", b"{"}:
            level, members = level + 1, members + 1
        elif token in {b"]", b"}"}:
            level -= 1
        is_empty = token[0] in b"[{" and len(token) > 1
        if level + is_empty > _DEEPEST or members > _MOST_MEMBERS or tokens > _MOST_TOKENS:
            return True
    return False


def _fields(query: bytes, most: int) -> Iterator[tuple[str, str]]:
    """The fields of a query: names, and values that are still encoded. Raises ValueError for too many or unreadable ones."""
    parts = [part for part in query.decode("ascii").split("&") if part]
    if len(parts) > most:
        raise ValueError("too many fields")
    for part in parts:
        name, _, text = part.partition("=")
        yield unquote_plus(name, errors="strict"), text


def _items(lines: list[str]) -> list[str]:
    """The items of a header, which may be given in several lines (RFC 9110, 5.3)."""
    return [item.strip() for item in ",".join(lines).split(",")]


def _header(headers: list[tuple[bytes, bytes]], wanted: bytes) -> str | None:
    for name, value in headers:
        if name == wanted:
            return value.decode("latin-1")
    return None


def _whole_numbers(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _whole_numbers(child) for key, child in value.items()}
    return [_whole_numbers(child) for child in value] if isinstance(value, list) else value


def _several_media_types(spec: OperationSpec) -> tuple[str, ...]:
    offered = tuple(dict.fromkeys(media for response in spec.responses for media in response.media_types))
    return offered if len(offered) > 1 else ()


def negotiate(accept: str | None, offered: tuple[str, ...]) -> str:
    """The first type that the Accept header names among those offered; the first offered one when none fits (RFC 9110, 12.5.1)."""
    for part in (accept or "").split(","):
        wanted = part.partition(";")[0].strip().lower()
        for media in offered:
            if wanted == media:
                return media
    return offered[0]
