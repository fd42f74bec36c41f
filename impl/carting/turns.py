"""Whose turn it is: changes of one cart wait for each other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary


@dataclass(frozen=True)
class Turns:
    """Within the process; a lock is forgotten when nobody holds it or waits for it."""

    _locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    @asynccontextmanager
    async def take(self, *keys: str) -> AsyncIterator[None]:
        """Waits for those who came earlier to any of the keys. Whoever takes two names the customer last: nobody waits in a ring."""
        async with AsyncExitStack() as held:
            for key in keys:
                await held.enter_async_context(self._locks.setdefault(key, asyncio.Lock()))
            yield
