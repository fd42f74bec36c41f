"""What a patient client does."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from generated.ordering.problems import RequestInProgress
from infra.runtime.problem import DependencyUnavailable

T = TypeVar("T")
PATIENCE_SECONDS = 60.0


async def insisting(act: Callable[[], Awaitable[T]]) -> T:
    """Sends the same again until there is an answer. Raises TimeoutError."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            try:
                return await act()
            except (DependencyUnavailable, RequestInProgress):
                await asyncio.sleep(0.1)
