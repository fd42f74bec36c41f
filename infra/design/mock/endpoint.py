"""One operation as the mock answers it: the request checked as the runtime checks it, then the example that fits."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from codegen.bundle import Bundle
from infra.design.mock.credentials import Alternatives, Credentials, Presented
from infra.design.mock.examples import JSON, Asked, Example, best, named, requests
from infra.design.mock.media import body_of
from infra.design.mock.preferences import applied, preferences_of
from infra.design.mock.refusals import Catalogue, Refusals
from infra.design.mock.requests import request_class
from infra.design.mock.values import Values
from infra.runtime.caller import ANONYMOUS
from infra.runtime.http.answering import Answer, Headers, etag_of, with_etag
from infra.runtime.http.dispatch import Send, send_answer
from infra.runtime.http.edge import problem_answer
from infra.runtime.http.reading import Read, Receive, RequestReader, Scope, negotiate
from infra.runtime.http.schemas import Schemas
from infra.runtime.http.sunset import sunset_headers
from infra.runtime.http.texts import TextFault, TextRule
from infra.runtime.operation import Parameter

_RUNTIME_HEADERS = frozenset({"etag", "idempotent-replayed", "retry-after", "www-authenticate"})
"""Those that the runtime sets by itself."""
_BODY = "$response.body#/"
_CREATED = "201"
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True)
class Service:
    """What the mocks of one service's operations share."""

    name: str
    bundle: Bundle
    schemas: Schemas
    values: Values
    catalogue: Catalogue
    credentials: Credentials
    parameters: Mapping[str, tuple[Parameter, ...]]
    """By operationId."""
    callers: Mapping[str, str]
    """By credential: the name of the example that hands it out."""
    known: Mapping[tuple[str, Any], dict[str, Any]]
    """By parameter of a path and its value: what the examples say about that thing."""


class MockEndpoint:
    """Answers one operation, as an ASGI application; refusals leave as Problem exceptions for the edge to encode."""

    def __init__(self, service: Service, operation_id: str, operation: dict[str, Any]) -> None:
        self._service = service
        self._requested = request_class(service.name, operation_id, service.parameters.get(operation_id, ()))
        self._reader = RequestReader(self._requested, operation, service.schemas, _no_rules())
        self._security: Alternatives = operation.get("security", [])
        self._notice = sunset_headers(str(operation.get("x-sunset", "")))
        self._refusals = Refusals(service.catalogue, service.bundle, operation)
        told = requests(service.bundle, operation)
        self._responses = {
            status: _MockResponse(service, status, service.bundle.resolve(response), told)
            for status, response in operation["responses"].items()
            if status < "4"
        }
        self._usual = _CREATED if _CREATED in self._responses else min(self._responses)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Sends the refusal that is preferred, else checks the request and sends the answer that is preferred, or fits."""
        preferences = preferences_of(scope["headers"])
        if refused := self._refusals.preferred(preferences):
            problem, followed = refused
            answer = problem_answer(problem)
        else:
            answer, followed = await self._answer(scope, receive, preferences)
        answer.headers.extend(applied(followed))
        await send_answer(send, answer, with_body=scope["method"] != "HEAD")

    async def _answer(self, scope: Scope, receive: Receive, preferences: Mapping[str, str]) -> tuple[Answer, dict[str, str]]:
        presented = self._service.credentials.presented(scope["headers"])
        presented.check(self._security)
        read = await self._reader.read(scope, receive, ANONYMOUS)
        asked = self._asked(scope, read, presented)
        wanted = preferences.get("code", "")
        status = wanted if wanted in self._responses else self._usual
        answer, followed = self._responses[status].answer(scope, asked, preferences, read.if_none_match)
        answer.headers.extend(self._notice)
        return answer, {**({"code": wanted} if wanted == status else {}), **followed}

    def _asked(self, scope: Scope, read: Read, presented: Presented) -> Asked:
        told = {each.name: getattr(read.request, each.field) for each in self._requested.spec.parameters}
        path = {each.name: told[each.name] for each in self._requested.spec.parameters if each.place == "path"}
        body = getattr(read.request, "body", None)
        members = body if isinstance(body, dict) else {}
        caller = next((self._service.callers[each] for each in presented.secrets if each in self._service.callers), "")
        return Asked(path or dict(scope["path_params"]), {**told, **members}, caller)


class _MockResponse:
    """One declared answer that is no refusal."""

    def __init__(self, service: Service, status: str, response: dict[str, Any], told: Mapping[str, dict[str, Any]]) -> None:
        self._service, self._status = service, int(status)
        self._content: dict[str, dict[str, Any]] = response.get("content", {})
        self._schema: dict[str, Any] = self._content.get(JSON, {}).get("schema", {})
        self._links: dict[str, dict[str, Any]] = response.get("links", {})
        self._headers = {name: service.bundle.resolve(each) for name, each in response.get("headers", {}).items()}
        self._has_etag = any(name.lower() == "etag" for name in self._headers)
        self._examples = [Example(name, value, told.get(name, {})) for name, value in self._values().items()]

    def answer(
        self, scope: Scope, asked: Asked, preferences: Mapping[str, str], if_none_match: str | None
    ) -> tuple[Answer, dict[str, str]]:
        """Returns the answer by the preferred example or by the one that fits best, and the preference it follows."""
        if not self._content:
            return Answer(self._status, self._told(scope, None), b""), {}
        preferred = [each for each in self._examples if each.name and each.name == preferences.get("example")]
        example = best(preferred or self._examples, asked)
        media_type = negotiate(_accept(scope["headers"]), tuple(self._content))
        body = self._about(example.value, asked) if media_type == JSON else example.value
        payload = _encode(body) if media_type == JSON else self._file(media_type, body, asked)
        headers = [(b"content-type", media_type.encode()), *self._told(scope, body)]
        answer = Answer(self._status, headers, payload)
        followed = {"example": example.name} if preferred else {}
        return (with_etag(answer, etag_of(payload), if_none_match) if self._has_etag else answer), followed

    def _values(self) -> dict[str, Any]:
        """Returns the bodies by name of the example: each keeps the schema, even when the contract's example no longer does."""
        if JSON in self._content:
            values, schema = self._service.values, self._schema
            found = {
                name: values.fitted(each, schema) for name, each in named(self._service.bundle, self._content[JSON]).items()
            }
            return found or {"": values.generated(schema)}
        media = next(iter(self._content.values()), {})
        return named(self._service.bundle, media) or {"": None}

    def _about(self, body: Any, asked: Asked) -> Any:
        """Returns the body about the thing that the request's path names, as far as examples know it and the schema allows."""
        if not isinstance(body, dict) or any(value in body.values() for value in asked.path.values()):
            return body
        own = {name: value for name, value in asked.path.items() if name in body}
        for known in (self._known(asked), {}):
            changed = {**body, **known, **own}
            if changed != body and self._service.schemas.compile(self._schema).is_valid(changed):
                return changed
        return body

    def _known(self, asked: Asked) -> dict[str, Any]:
        """Returns what an example elsewhere says about the thing, in the members that this answer has."""
        members = self._service.schemas.resolved(self._schema).get("properties", {})
        things = [self._service.known.get((name, value), {}) for name, value in asked.path.items()]
        return {name: value for thing in things for name, value in thing.items() if name in members}

    def _file(self, media_type: str, example: Any, asked: Asked) -> bytes:
        if isinstance(example, str) and media_type.startswith("text/"):
            return example.encode()
        return body_of(media_type, " ".join([self._service.name.upper(), *map(str, asked.path.values())]))

    def _told(self, scope: Scope, body: Any) -> Headers:
        """Returns the declared headers that the operation itself would set."""
        headers: Headers = []
        for name, header in self._headers.items():
            if name.lower() in _RUNTIME_HEADERS:
                continue
            value = self._location(scope, body) if name.lower() == "location" else self._header(header)
            headers.append((name.lower().encode(), value.encode("latin-1", "replace")))
        return headers

    def _header(self, header: dict[str, Any]) -> str:
        value = header.get("example", self._service.values.generated(header.get("schema", {})))
        return str(value).lower() if isinstance(value, bool) else str(value)

    def _location(self, scope: Scope, body: Any) -> str:
        """Returns the address of what was created, by the first link to an operation that reads it."""
        reads = {
            operation.get("operationId"): path
            for path, method, _, operation, _ in self._service.bundle.operations()
            if method == "get"
        }
        for link in self._links.values():
            path = reads.get(link.get("operationId"), "")
            values = {name: _pointed(body, str(text)) for name, text in link.get("parameters", {}).items()}
            for name, value in {**scope["path_params"], **values}.items():
                path = path.replace(f"{{{name}}}", str(value)) if value is not None else path
            if path and "{" not in path:
                return path
        ids = [value for name, value in body.items() if name.endswith("_id")] if isinstance(body, dict) else []
        return "/".join([scope["path"], *map(str, ids[:1])])


def _pointed(body: Any, expression: str) -> Any:
    """Returns what a link's expression (`$response.body#/cart/cart_id`) says of a body; None when it says nothing."""
    node = body if expression.startswith(_BODY) else None
    for token in expression.removeprefix(_BODY).split("/"):
        node = node.get(token) if isinstance(node, dict) else None
    return node


def _accept(headers: Headers) -> str | None:
    return next((value.decode("latin-1") for name, value in headers if name == b"accept"), None)


def _no_rules() -> Mapping[str, TextRule]:
    """Texts are judged by the services' own rules (S-18), which no contract holds: here each is fine."""

    def fine(_text: str) -> TextFault | None:
        return None

    return defaultdict(lambda: fine)
