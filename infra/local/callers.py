"""The services as one caller reaches them, and waiting for what takes time; through the generated clients only."""

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
from infra.local.accounts import Account
from infra.runtime.breaker import Breaker
from infra.runtime.client import Channel
from infra.runtime.problem import DependencyUnavailable

T = TypeVar("T")
PATIENCE_SECONDS = 20.0
_POLL_SECONDS = 0.02
_SHOWN = 500


class NotInTime(Exception):  # noqa: N818 - it says what happened
    """What was waited for did not come; the text is one sentence."""


async def until(
    read: Callable[[], Awaitable[T]], holds: Callable[[T], object], what: str, *, seconds: float = PATIENCE_SECONDS
) -> T:
    """Reads again and again until it holds; a service that is away is waited for too. Raises NotInTime."""
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


def euros(cents: int) -> Money:
    return Money(amount=cents, currency="EUR")


class Services(Clients):
    """All services, as one caller reaches them."""

    def __init__(
        self, urls: Mapping[str, str], session: aiohttp.ClientSession, headers: Callable[[], Mapping[str, str]]
    ) -> None:
        """`headers` are the caller's credentials, asked for at every call."""
        super().__init__(self._to)
        self.urls = urls
        self._session, self._headers = session, headers

    def common(self, service: str) -> CommonClient:
        """What all services answer alike, asked of one of them."""
        return CommonClient(self._to(service))

    def _to(self, service: str) -> Channel:
        # a person tries again at once: the breaker is for services
        breaker = Breaker(service, limit=1_000_000)
        return Channel(service, self.urls[service], self._session, headers=self._headers, breaker=breaker)


async def signed_in(services: Services, account: Account) -> str:
    """The access token of a new session. Raises the problems of create_session."""
    draft = SessionDraft(email=account.email, password=account.password)
    return (await services.profiling.create_session(CreateSessionRequest(body=draft))).body.access_token


def _short(seen: object) -> str:
    text = f"{type(seen).__name__}: {seen}" if isinstance(seen, Exception) else f"it was {seen}"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
