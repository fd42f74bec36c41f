"""Calls to another service: time limits, retries where they are safe, a circuit breaker, typed answers and problems.

Time limits nest: a call tells how long its caller waits (`Time-Left`, in milliseconds), and what the called service asks of others
ends before that. So the caller hears which service is away, and hears it in time.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from functools import cache
from inspect import signature
from types import NoneType, SimpleNamespace
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints
from urllib.parse import quote

import aiohttp
import msgspec
from yarl import URL

from infra.runtime import context
from infra.runtime.breaker import Breaker
from infra.runtime.caller import Caller
from infra.runtime.operation import OperationSpec, Parameter, Request, Response, header_text
from infra.runtime.problem import DependencyUnavailable, Problem

ResponseT = TypeVar("ResponseT", bound=Response)
Headers = Callable[[], Mapping[str, str]]
_TIMEOUT_SECONDS = 5.0  # of all attempts of a call together
_RETURN_SECONDS = 0.5  # left for answering our own caller
_AT_ONCE = 16
_QUEUE_SECONDS = 10.0
_ATTEMPTS = 3
_FIRST_PAUSE_SECONDS = 0.05
_SERVER_ERROR = 500


class UnknownProblem(Problem):
    """A refusal that the called operation's contract does not name."""

    code, status, title, default_detail = "unknown-problem", 500, "Refused", "The called service refused in an unknown way."


def _no_headers() -> Mapping[str, str]:
    return {}


class _LeftOver(DependencyUnavailable):
    """The connection was one that an earlier call had left open, and it was lost: nothing is known of the service as it is now."""


def client_session(connector: aiohttp.BaseConnector | None = None) -> aiohttp.ClientSession:
    """A session whose calls know whether they got a new connection; without that, a restarted service looks as if it was away."""
    trace = aiohttp.TraceConfig()

    async def reused(_session: Any, traced: Any, _: Any) -> None:
        if traced.trace_request_ctx is not None:  # a channel's call
            traced.trace_request_ctx.is_reused = True

    trace.on_connection_reuseconn.append(reused)
    return aiohttp.ClientSession(connector=connector, trace_configs=[trace])


class Channel:
    """The connection to one service: its address, the shared session, credentials, and the breaker that guards it.

    Few calls are under way at once, the others wait for their turn. Many calls at once then take longer, instead of all
    running out of time together, and those that wait see an open breaker.
    """

    def __init__(
        self,
        service: str,
        url: str,
        session: aiohttp.ClientSession,
        *,
        headers: Headers = _no_headers,
        breaker: Breaker | None = None,
    ) -> None:
        self.service, self.url, self.headers = service, url.rstrip("/"), headers
        self.breaker = breaker or Breaker(service)
        self._session = session
        self._turns = asyncio.Semaphore(_AT_ONCE)

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """The turn of one call with all its attempts. Raises DependencyUnavailable when it does not come soon."""
        try:
            async with asyncio.timeout(min(_QUEUE_SECONDS, context.current().seconds_left - _RETURN_SECONDS)):
                await self._turns.acquire()
        except TimeoutError as error:
            raise DependencyUnavailable(service=self.service, detail=f"{self.service}: too many calls are waiting") from error
        try:
            yield
        finally:
            self._turns.release()

    async def send(
        self, seconds: float, method: str, path: str, headers: dict[str, str], body: bytes | None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """One attempt. Raises DependencyUnavailable when the breaker is open, the service away, too slow or broken.

        Where the service says itself which other one is away, that one is named, and this one has answered.
        """
        if seconds <= 0:  # nothing is known of the service
            raise DependencyUnavailable(service=self.service, detail=f"{self.service}: no time was left to ask")
        if not self.breaker.allows():
            raise DependencyUnavailable(service=self.service, retry_after=self.breaker.retry_after)
        connection = SimpleNamespace(is_reused=False)
        try:
            async with self._session.request(
                method,
                URL(self.url + path, encoded=True),
                data=body,
                allow_redirects=False,
                headers={**headers, "Time-Left": str(int(seconds * 1000))},
                timeout=aiohttp.ClientTimeout(total=seconds),
                trace_request_ctx=connection,
            ) as response:
                payload = await response.read()
        except (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError) as error:
            if connection.is_reused:  # the breaker counts it as nothing
                raise _LeftOver(service=self.service, detail=f"{self.service}: the connection was lost") from error
            raise self._failed(f"{self.service}: {str(error) or 'the connection was lost'}") from error
        except (aiohttp.ClientError, TimeoutError) as error:
            raise self._failed(f"{self.service}: {str(error) or 'no answer in time'}") from error
        if beyond := _beyond(response.status, response.headers, payload):
            self.breaker.succeeded()
            raise beyond
        if response.status >= _SERVER_ERROR:
            raise self._failed(f"{self.service} answered {response.status}")
        self.breaker.succeeded()
        return response.status, response.headers, payload

    def _failed(self, detail: str) -> DependencyUnavailable:
        self.breaker.failed()
        if self.breaker.refuses:
            return DependencyUnavailable(service=self.service, detail=detail, retry_after=self.breaker.retry_after)
        return DependencyUnavailable(service=self.service, detail=detail)


class Client:
    """Base of the generated clients."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel

    async def _call(self, request: Request, *responses: type[ResponseT]) -> ResponseT:
        """Sends a request and returns its response. Raises the contract's problem, or DependencyUnavailable."""
        spec = request.spec
        path, headers, body = _encoded(request, spec)
        headers |= {**self._channel.headers(), **_context_headers()}
        repeatable = spec.method == "GET" or spec.safe or "Idempotency-Key" in headers
        attempts = _ATTEMPTS if repeatable else 1
        status, received, payload = await self._attempt(attempts, spec.method, path, headers, body)
        for response in responses:
            if response.status == status:
                return _decoded(spec, response, received, payload)
        raise _problem(spec, status, payload)

    async def _attempt(self, attempts: int, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        """As often, within one time limit. What is away behind the service is not asked again: it was asked often enough."""
        async with self._channel.turn():
            ends = time.monotonic() + min(_TIMEOUT_SECONDS, context.current().seconds_left - _RETURN_SECONDS)
            for attempt in range(1, attempts):
                try:
                    return await self._send(ends, *call)
                except DependencyUnavailable as away:
                    pause = random.uniform(0.5, 1.5) * _FIRST_PAUSE_SECONDS * 2**attempt  # noqa: S311 - jitter
                    is_beyond = away.members["service"] != self._channel.service
                    if self._channel.breaker.refuses or is_beyond or time.monotonic() + pause >= ends:
                        raise
                    await asyncio.sleep(pause)
            if attempts > 1:
                return await self._send(ends, *call)
            return await self._channel.send(ends - time.monotonic(), *call)

    async def _send(self, ends: float, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        """One attempt on a connection that works: those that a restart of the service left behind are used up first."""
        for _ in range(_AT_ONCE):
            with suppress(_LeftOver):
                return await self._channel.send(ends - time.monotonic(), *call)
        return await self._channel.send(ends - time.monotonic(), *call)


class _Away(msgspec.Struct, frozen=True):
    """A refusal that names the service that is away."""

    code: str
    service: str
    detail: str = ""


def _beyond(status: int, headers: Mapping[str, str], payload: bytes) -> DependencyUnavailable | None:
    """The answer of a service that works itself, but misses another service."""
    if status != DependencyUnavailable.status:
        return None
    try:
        away = msgspec.json.decode(payload, type=_Away)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
    if away.code != DependencyUnavailable.code:
        return None
    rest = headers.get("Retry-After", "")
    retry_after = {"retry_after": int(rest)} if rest.isdigit() else {}
    return DependencyUnavailable(service=away.service, detail=away.detail or None, **retry_after)


def _context_headers() -> dict[str, str]:
    here = context.current()
    pairs = {"Correlation-Id": here.correlation_id, "traceparent": here.traceparent}
    return {name: value for name, value in pairs.items() if value}


def _encoded(request: Request, spec: OperationSpec) -> tuple[str, dict[str, str], bytes | None]:
    """Path with its query, headers and body."""
    path, query, headers = spec.path, list[str](), dict[str, str]()
    for parameter in spec.parameters:
        value = getattr(request, parameter.field)
        if value is None:
            continue
        if parameter.place == "path":
            path = path.replace("{" + parameter.name + "}", quote(header_text(value), safe=""))
        elif parameter.place == "query":
            query.extend(f"{quote(parameter.name)}={text}" for text in _texts(parameter, value))
        elif not parameter.is_joined:
            headers[parameter.name] = header_text(value)
        elif value:
            headers[parameter.name] = _joined(parameter, value)
    headers |= _credentials(request.caller, spec)
    if accept := getattr(request, "accept", None):
        headers["Accept"] = accept
    if query:
        path = f"{path}?{'&'.join(query)}"
    body = getattr(request, "body", None)
    if body is None or body is msgspec.UNSET:
        return path, headers, None
    headers["Content-Type"] = getattr(request, "content_type", None) or next(iter(spec.body_media_types), "application/json")
    return path, headers, body if isinstance(body, bytes) else msgspec.json.encode(body)


def _texts(parameter: Parameter, value: Any) -> list[str]:
    """The encoded texts of a query parameter: one for each item of an array, unless they are joined. No item, no text."""
    items = tuple(value) if parameter.kind == "array" else (value,)
    texts = [quote(header_text(item), safe="") for item in items]
    return [",".join(texts)] if parameter.is_joined and texts else texts


def _joined(parameter: Parameter, value: Any) -> str:
    """Raises ValueError for an item with a comma: the service would read two."""
    texts = [header_text(item) for item in value]
    if any("," in text for text in texts):
        raise ValueError(f"{parameter.name}: an item of this header has a comma")
    return ",".join(texts)


def _credentials(caller: Caller, spec: OperationSpec) -> dict[str, str]:
    return {header: caller.credentials[scheme] for scheme, header in spec.credentials if scheme in caller.credentials}


@cache
def _hints(annotated: type[Any]) -> dict[str, Any]:
    return get_type_hints(annotated)


def _decoded(spec: OperationSpec, response: type[ResponseT], headers: Mapping[str, str], payload: bytes) -> ResponseT:
    """The response of the contract. Raises UnknownProblem when a header is missing that the contract requires."""
    hints = _hints(response)
    values: dict[str, Any] = {}
    for field, name in response.headers:
        if name in headers:
            values[field] = _header_value(headers[name], hints[field])
        elif NoneType not in get_args(hints[field]):
            raise UnknownProblem(detail=f"{spec.service} answered {response.status} to {spec.operation_id} without {name}")
    if "body" in hints:
        values["body"] = payload if hints["body"] is bytes else msgspec.json.decode(payload, type=hints["body"])
    if "content_type" in hints:
        values["content_type"] = headers.get("Content-Type", "").partition(";")[0]
    return response(**values)


def _header_value(text: str, hint: Any) -> Any:
    (kind,) = [each for each in get_args(hint) if each is not NoneType] if NoneType in get_args(hint) else [hint]
    if get_origin(kind) is not tuple:
        return msgspec.convert(text, kind, strict=False)
    return msgspec.convert([item.strip() for item in text.split(",")] if text.strip() else [], kind, strict=False)


def _problem(spec: OperationSpec, status: int, payload: bytes) -> Problem:
    """The exception class that the contract names for the answered code, with its members."""
    try:
        document = msgspec.json.decode(payload, type=dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        return UnknownProblem(detail=f"{spec.service} answered {status} to {spec.operation_id}")
    for problem in spec.problems:
        if problem.code == document.get("code"):
            with suppress(TypeError, msgspec.ValidationError):  # members are missing or of another kind
                return problem(**_members(problem, document))
    return UnknownProblem(
        detail=f"{spec.service} answered {document.get('code', status)} to {spec.operation_id}: {document.get('detail', '')}"
    )


@cache
def _member_types(problem: Any) -> dict[str, Any]:
    hints = get_type_hints(problem.__init__)
    return {
        name: hints.get(name, Any)
        for name in signature(problem.__init__).parameters
        if name not in {"self", "retry_after", "members"}
    }


def _members(problem: type[Problem], document: dict[str, Any]) -> dict[str, Any]:
    return {
        name: msgspec.convert(document[name], kind)
        for name, kind in _member_types(cast(Any, problem)).items()
        if name in document
    }
