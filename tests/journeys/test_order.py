"""An order on its way, by plain HTTP as anybody could write it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.journeys.shop import Shop

ADDRESS = {"recipient": "Camille Martin", "line1": "12 rue des Lilas", "postal_code": "75011", "city": "Paris", "country": "FR"}
PATIENCE_SECONDS = 15


class Curl:
    """Plain requests with some headers."""

    def __init__(self, shop: Shop, **headers: str) -> None:
        self._shop = shop
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    async def json(self, method: str, service: str, path: str, body: Any = None, **headers: str) -> Any:
        answer = await self.bytes(method, service, path, body, **headers)
        import json

        return json.loads(answer) if answer else None

    async def bytes(self, method: str, service: str, path: str, body: Any = None, **headers: str) -> bytes:
        sent = {**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
        url = self._shop.system.urls[service] + path
        async with self._shop.session.request(method, url, json=body, headers=sent) as answer:
            assert answer.ok, f"{method} {path}: {answer.status} {await answer.text()}"
            return await answer.read()

    async def until(self, read: Callable[[], Awaitable[Any]], holds: Callable[[Any], object]) -> Any:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not holds(seen := await read()):
            assert time.monotonic() < deadline, seen
            await asyncio.sleep(0.05)
        return seen
