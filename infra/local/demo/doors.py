"""The generated clients of a running system, for somebody who is signed in or for anybody."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

import aiohttp

from generated.administering.client import AdministeringClient
from generated.cataloging.client import CatalogingClient
from generated.profiling.client import ProfilingClient
from generated.profiling.models import SessionDraft
from generated.profiling.operations import CreateSessionRequest
from infra.runtime.client import Channel, Client
from infra.runtime.problem import DependencyUnavailable, RequestInProgress

T = TypeVar("T")
RequestT = TypeVar("RequestT")
ClientT = TypeVar("ClientT", bound=Client)
_PATIENCE_SECONDS = 30.0
_PAUSE_SECONDS = 0.3


@dataclass(frozen=True, kw_only=True)
class Doors:
    session: aiohttp.ClientSession
    urls: Mapping[str, str]
    """By service."""
    token: str = ""

    @property
    def profiling(self) -> ProfilingClient:
        return self._client(ProfilingClient, "profiling")

    @property
    def cataloging(self) -> CatalogingClient:
        return self._client(CatalogingClient, "cataloging")

    @property
    def administering(self) -> AdministeringClient:
        return self._client(AdministeringClient, "administering")

    async def signed_in(self, email: str, password: str) -> "Doors":
        """The same doors for a person. Raises InvalidCredentials."""
        draft = SessionDraft(email=email, password=password)
        made = await patiently(self.profiling.create_session, CreateSessionRequest(body=draft))
        return replace(self, token=made.body.access_token)

    def _client(self, kind: type[ClientT], service: str) -> ClientT:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return kind(Channel(service, self.urls[service], self.session, headers=lambda: headers))


async def patiently(call: Callable[[RequestT], Awaitable[T]], request: RequestT) -> T:
    """What a repeatable call answers, though the machine may be busy: tried again for half a minute."""
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while True:
                try:
                    return await call(request)
                except (DependencyUnavailable, RequestInProgress):
                    await asyncio.sleep(_PAUSE_SECONDS)
    except TimeoutError:
        return await call(request)  # its own refusal says more
