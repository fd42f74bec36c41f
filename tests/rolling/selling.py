"""Shoppers who never stop ordering, and what they met with."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import aiohttp

from infra.local.players.callers import NotInTime
from infra.runtime.problem import Problem
from tests.support.shop import Shop

PATIENCE_SECONDS = 60.0
_SHOPPERS = 4
_SERVER_ERROR = 500


@dataclass
class Wire:
    """What shoppers and staff were answered, attempt by attempt: a client hides a failure that it made good by a repetition."""

    requests: int = 0
    longest: tuple[float, str] = (0.0, "")
    failures: list[str] = field(default_factory=list)
    """Server errors and lost connections."""

    @property
    def trace(self) -> aiohttp.TraceConfig:
        """For the session whose requests are looked at."""
        trace = aiohttp.TraceConfig()
        trace.on_request_start.append(self._begun)
        trace.on_request_end.append(self._ended)
        trace.on_request_exception.append(self._ended)
        return trace

    async def _begun(self, _session: Any, request: SimpleNamespace, _: Any) -> None:
        request.began = time.monotonic()

    async def _ended(self, _session: Any, request: SimpleNamespace, ended: Any) -> None:
        self.requests += 1
        name = f"{ended.method} {ended.url.port}{ended.url.path}"
        self.longest = max(self.longest, (time.monotonic() - request.began, name))
        if isinstance(ended, aiohttp.TraceRequestExceptionParams):
            self.failures.append(f"{name}: {ended.exception!r}")
        elif ended.response.status >= _SERVER_ERROR:
            self.failures.append(f"{name}: {ended.response.status} {await ended.response.text()}")


@dataclass
class Selling:
    """Orders as they were placed and fulfilled."""

    shop: Shop
    fulfilled: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    """Calls that failed for a shopper in the end, and orders that were not fulfilled in time."""
    longest_answer: float = 0.0
    """Seconds until create_order was answered."""
    longest_fulfilment: float = 0.0
    """Seconds from that answer until the order was paid, invoiced and packed."""
    is_over: bool = False

    async def goes_on(self, orders: int = 8) -> None:
        """Returns after so many further orders that were begun and fulfilled from now on."""
        enough = len(self.fulfilled) + _SHOPPERS + orders  # each shopper has one that was begun before
        async with asyncio.timeout(2 * PATIENCE_SECONDS):
            while len(self.fulfilled) < enough:
                await asyncio.sleep(0.1)

    async def order_until_over(self) -> None:
        while not self.is_over:
            try:
                await self._order()
            except (Problem, NotInTime) as refusal:
                self.refused.append(f"{type(refusal).__name__}: {refusal} (order {len(self.shop.accepted)})")

    async def _order(self) -> None:
        buyer = await self.shop.guest_with_cart()
        began = time.monotonic()
        order = await buyer.order()
        answered = time.monotonic()
        await self.shop.fulfilled(order.order_id, seconds=PATIENCE_SECONDS)
        self.fulfilled.append(order.order_id)
        self.longest_answer = max(self.longest_answer, answered - began)
        self.longest_fulfilment = max(self.longest_fulfilment, time.monotonic() - answered)


@asynccontextmanager
async def selling(shop: Shop) -> AsyncIterator[Selling]:
    """Several shoppers order one thing after another; at the end, each order that was begun is fulfilled or refused."""
    sold = Selling(shop)
    async with asyncio.TaskGroup() as group:
        for _ in range(_SHOPPERS):
            group.create_task(sold.order_until_over())
        try:
            yield sold
        finally:
            sold.is_over = True
