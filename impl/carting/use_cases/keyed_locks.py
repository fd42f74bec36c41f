"""Changes of one cart wait for each other."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary


def keys_of(cart_id: str, customer_id: str | None) -> tuple[str, ...]:
    """What a change of a cart holds: the cart, and the customer whose carts claims bring together.

    The customer comes last for everybody, so that nobody waits in a ring.
    """
    return (cart_id, customer_id) if customer_id else (cart_id,)


@dataclass(frozen=True)
class KeyedLocks:
    """One lock a key, within the process; it is forgotten when nobody holds it or waits for it."""

    _locks: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    @asynccontextmanager
    async def hold(self, *keys: str) -> AsyncIterator[None]:
        """Waits for those who came earlier to any of the keys."""
        async with AsyncExitStack() as held:
            for key in keys:
                await held.enter_async_context(self._locks.setdefault(key, asyncio.Lock()))
            yield
