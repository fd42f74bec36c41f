"""A queue for work that takes all of a processor: a few tasks run at a time, and a caller who would wait too long is refused."""

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from infra.runtime.connection import unless_left
from infra.runtime.problem import Overloaded


class HashingQueue:
    """The queue. `at_once` tasks run together, and a limited number wait.

    The newest task runs next. Under overload, the oldest callers have mostly given up already. If the oldest ran first, every
    caller would wait that long. A caller who leaves frees the place.
    """

    def __init__(self, *, at_once: int, most_waiting: int) -> None:
        self._free, self._at_once, self._most = at_once, at_once, most_waiting
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._seconds = 0.0  # the recent duration of a turn

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Waits for a turn. Raises Overloaded when too many callers came since, and CallerLeft when the caller left."""
        await self._get()
        began = time.monotonic()
        try:
            yield
        finally:
            self._seconds += (time.monotonic() - began - self._seconds) / 8 if self._seconds else time.monotonic() - began
            self._pass_on()

    async def _get(self) -> None:
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._enter(mine)
        try:
            await unless_left(mine)
        except BaseException:
            self._give_up(mine)
            raise

    def _enter(self, mine: asyncio.Future[None]) -> None:
        if self._free:
            self._free -= 1
            mine.set_result(None)
            return
        self._waiting.append(mine)
        if len(self._waiting) > self._most:
            self._waiting.popleft().set_exception(Overloaded(retry_after=self._until_all_had_theirs()))

    def _give_up(self, mine: asyncio.Future[None]) -> None:
        if mine in self._waiting:
            self._waiting.remove(mine)
        elif mine.done() and not mine.cancelled() and mine.exception() is None:
            self._pass_on()  # it already had its turn

    def _pass_on(self) -> None:
        if self._waiting:
            self._waiting.pop().set_result(None)
        else:
            self._free += 1

    def _until_all_had_theirs(self) -> int:
        return max(1, math.ceil(self._seconds * (self._most + self._at_once) / self._at_once))
