"""Whether the product or category of a page exists: CATALOGING has both, and they are public."""

import time
from collections.abc import Callable

import aiohttp
from yarl import URL

_PATIENCE = aiohttp.ClientTimeout(total=1.0)
"""Seconds that a page is held back for its status; the page itself says what is wrong when the catalogue is slow."""
_PAUSE_SECONDS = 5.0
"""Whoever did not answer is not waited for again for so long: else every page of a frozen catalogue would come late."""
_MISSING = frozenset({400, 404})
"""Absent, or no id at all."""


class Catalogue:
    """Asks CATALOGING at `address`, without credentials."""

    def __init__(self, address: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._address, self._clock = URL(address), clock
        self._quiet_until = clock()

    async def lacks(self, path: str) -> bool:
        """Returns True when CATALOGING has nothing at `path`; False when it has, or when it does not respond in time."""
        if self._clock() < self._quiet_until:
            return False
        try:
            async with (
                aiohttp.ClientSession(timeout=_PATIENCE) as session,
                session.get(self._address.with_path(path)) as answer,
            ):
                return answer.status in _MISSING
        except (aiohttp.ClientError, TimeoutError):
            self._quiet_until = self._clock() + _PAUSE_SECONDS
            return False
