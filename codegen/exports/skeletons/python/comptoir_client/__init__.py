"""Client of Comptoir: one typed, asynchronous client for each service; refusals are exceptions."""

from collections.abc import Callable, Mapping
from typing import Self

import aiohttp

from comptoir_client.clients import Clients
from comptoir_client.runtime.caller import Caller
from comptoir_client.runtime.channel import Channel, Patience, Unreachable
from comptoir_client.runtime.client import UnknownProblem
from comptoir_client.runtime.problem import Problem
from comptoir_client.suite import ADDRESSES

__all__ = ["Comptoir", "Patience", "Problem", "UnknownProblem", "Unreachable", "credentials"]
__version__ = "0.0.0"


class Comptoir(Clients):
    """The clients of all services, over one session; each call returns the contract's answer or raises its Problem.

    `async with Comptoir(token=…) as shop: await shop.carting.create_cart(CreateCartRequest())`
    """

    def __init__(
        self,
        addresses: Mapping[str, str] | None = None,
        *,
        token: str | Callable[[], str] = "",
        patience: Patience | None = None,
    ) -> None:
        """`addresses` by service, if they are not those of the contracts; `token` is the access token, or gives it."""
        super().__init__(self._channel_to)
        self._addresses = {**ADDRESSES, **(addresses or {})}
        self._token = token
        self._patience = patience or Patience()
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()

    def _channel_to(self, service: str) -> Channel:
        if self._session is None:
            raise RuntimeError("use it as `async with Comptoir(…) as shop:`")
        return Channel(service, self._addresses[service], self._session, self._headers, self._patience)

    def _headers(self) -> Mapping[str, str]:
        token = self._token() if callable(self._token) else self._token
        return {"Authorization": f"Bearer {token}"} if token else {}


def credentials(**tokens: str) -> Caller:
    """Returns what a request takes as `caller` to carry the token of a cart or an order: `credentials(cart_token=…)`."""
    return Caller(credentials=tokens)
