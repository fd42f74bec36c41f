"""The connection to another service: time limits, retries where they are safe, a circuit breaker.

Time limits nest: a call tells how long its caller waits (`Time-Left`, in milliseconds), and what the called service asks of others
ends before that. So the caller hears which service is away, and hears it in time.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from types import SimpleNamespace
from typing import Any

import aiohttp
import msgspec
from yarl import URL

from infra.runtime import context
from infra.runtime.breaker import Breaker
from infra.runtime.operation import OperationSpec
from infra.runtime.problem import DependencyUnavailable

Headers = Callable[[], Mapping[str, str]]
_TIMEOUT_SECONDS = 5.0  # of all attempts of a call together
_RETURN_SECONDS = 0.5  # left for answering our own caller
_AT_ONCE = 16
_QUEUE_SECONDS = 10.0
_ATTEMPTS = 3
_FIRST_PAUSE_SECONDS = 0.05
_SERVER_ERROR = 500


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

    async def exchange(
        self, spec: OperationSpec, path: str, headers: dict[str, str], body: bytes | None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Status, headers and body of the answer, after as many attempts as are safe. Raises DependencyUnavailable."""
        headers |= {**self.headers(), **_context_headers()}
        repeatable = spec.method == "GET" or spec.safe or "Idempotency-Key" in headers
        return await self._attempt(_ATTEMPTS if repeatable else 1, spec.method, path, headers, body)

    async def _attempt(self, attempts: int, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        """As often, within one time limit. What is away behind the service is not asked again: it was asked often enough."""
        async with self.turn():
            ends = time.monotonic() + min(_TIMEOUT_SECONDS, context.current().seconds_left - _RETURN_SECONDS)
            for attempt in range(1, attempts):
                try:
                    return await self._send(ends, *call)
                except DependencyUnavailable as away:
                    pause = random.uniform(0.5, 1.5) * _FIRST_PAUSE_SECONDS * 2**attempt  # noqa: S311 - jitter
                    is_beyond = away.members["service"] != self.service
                    if self.breaker.refuses or is_beyond or time.monotonic() + pause >= ends:
                        raise
                    await asyncio.sleep(pause)
            if attempts > 1:
                return await self._send(ends, *call)
            return await self.send(ends - time.monotonic(), *call)

    async def _send(self, ends: float, *call: Any) -> tuple[int, Mapping[str, str], bytes]:
        """One attempt on a connection that works: those that a restart of the service left behind are used up first."""
        for _ in range(_AT_ONCE):
            with suppress(_LeftOver):
                return await self.send(ends - time.monotonic(), *call)
        return await self.send(ends - time.monotonic(), *call)

    def _failed(self, detail: str) -> DependencyUnavailable:
        self.breaker.failed()
        if self.breaker.refuses:
            return DependencyUnavailable(service=self.service, detail=detail, retry_after=self.breaker.retry_after)
        return DependencyUnavailable(service=self.service, detail=detail)


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
