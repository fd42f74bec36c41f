"""Locks by key: changes of one cart wait for each other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary


def keys_of(cart_id: str, customer_id: str | None) -> tuple[str, ...]:
    """Returns the keys that a change of a cart locks: the cart, and its customer, because a claim joins two carts.

    The customer is always the last key. So no deadlock is possible.
    """
    return (cart_id, customer_id) if customer_id else (cart_id,)


@dataclass(frozen=True)
class KeyedLocks:
    """One lock for each key, within the process. A lock is removed when it is neither held nor waited for."""

    _locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    @asynccontextmanager
    async def hold(self, *keys: str) -> AsyncIterator[None]:
        """Holds the keys, after all earlier holders of any of them."""
        async with AsyncExitStack() as held:
            for key in keys:
                await held.enter_async_context(self._locks.setdefault(key, asyncio.Lock()))
            yield
