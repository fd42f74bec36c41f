"""The services as one caller uses them, and functions that wait for a result; through the generated clients only."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

import aiohttp

from generated.clients import Clients
from generated.common.client import CommonClient
from generated.common.models import Money
from generated.profiling.models import SessionDraft
from generated.profiling.operations import CreateSessionRequest
from infra.local.players.accounts import Account
from infra.runtime.breaker import Breaker
from infra.runtime.channel import Channel
from infra.runtime.problem import DependencyUnavailable, RequestInProgress

T = TypeVar("T")
PATIENCE_SECONDS = 20.0
_POLL_SECONDS = 0.02
_PAUSE_SECONDS = 0.1
_SHOWN = 500


class NotInTime(Exception):  # noqa: N818 - it says what happened
    """The expected result did not come within the time limit; the text is one sentence."""


async def until(
    read: Callable[[], Awaitable[T]],
    holds: Callable[[T], object] = bool,
    what: str = "It",
    *,
    seconds: float = PATIENCE_SECONDS,
) -> T:
    """Reads repeatedly until the condition is met; an unavailable service is retried too. Raises NotInTime."""
    deadline = time.monotonic() + seconds
    seen: object = "nothing was answered"
    while time.monotonic() < deadline:
        try:
            value = await read()
        except DependencyUnavailable as away:
            seen = away
        else:
            if holds(value):
                return value
            seen = value
        await asyncio.sleep(_POLL_SECONDS)
    raise NotInTime(f"{what} did not happen within {seconds:g} seconds: {_short(seen)}.")


async def patiently(act: Callable[[], Awaitable[T]], *, seconds: float = 30.0) -> T:
    """Returns the result of a repeatable call; sends it again for a limited time when a service is unavailable or slow."""
    try:
        async with asyncio.timeout(seconds):
            while True:
                try:
                    return await act()
                except (DependencyUnavailable, RequestInProgress):
                    await asyncio.sleep(_PAUSE_SECONDS)
    except TimeoutError:
        return await act()  # the service's own refusal is more precise


def euros(cents: int) -> Money:
    return Money(amount=cents, currency="EUR")


class Services(Clients):
    """All services, as one caller uses them."""

    def __init__(
        self, urls: Mapping[str, str], session: aiohttp.ClientSession, headers: Callable[[], Mapping[str, str]]
    ) -> None:
        """`headers` returns the caller's credentials; it is called for each request."""
        super().__init__(self._to)
        self.urls = urls
        self._session, self._headers = session, headers

    def as_bearer(self, token: str) -> "Services":
        """Returns the same services for the owner of this access token."""
        return Services(self.urls, self._session, lambda: {"Authorization": f"Bearer {token}"})

    def common(self, service: str) -> CommonClient:
        """Returns a client for the operations that all services share."""
        return CommonClient(self._to(service))

    def _to(self, service: str) -> Channel:
        # no circuit breaker: it is for calls between services, and a person retries at once
        breaker = Breaker(service, limit=1_000_000)
        return Channel(service, self.urls[service], self._session, headers=self._headers, breaker=breaker)


async def signed_in(services: Services, account: Account) -> str:
    """Returns the access token of a new session. Raises the problems of create_session."""
    draft = SessionDraft(email=account.email, password=account.password)
    return (await services.profiling.create_session(CreateSessionRequest(body=draft))).body.access_token


def _short(seen: object) -> str:
    text = f"{type(seen).__name__}: {seen}" if isinstance(seen, Exception) else f"it was {seen}"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
