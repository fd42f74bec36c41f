"""Waits for unavailable services: repeats the work of one partition until the store and the registry are back."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from infra.runtime import metrics
from infra.runtime.errors import reason_of

_log = logging.getLogger(__name__)
_FIRST_PAUSE, _WORST_PAUSE = 0.1, 5.0
T = TypeVar("T")


class Standstill:
    """The waiting of one partition; `reason` says why it waits, and is empty while it does not."""

    def __init__(self, topic: str, partition: int) -> None:
        self.reason = ""
        self._topic, self._partition = topic, partition

    async def outlast(self, work: Callable[[], Awaitable[T]], passes: Callable[[BaseException], bool]) -> T:
        """Returns the result of `work`; repeats it while its error is temporary. Raises the first error that is not."""
        pause = _FIRST_PAUSE
        while True:
            try:
                result = await work()
            except Exception as error:
                if not passes(error):
                    raise
                self._note(reason_of(error))
            else:
                self.reason = ""
                return result
            await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
            pause = min(pause * 2, _WORST_PAUSE)

    def _note(self, reason: str) -> None:
        if not self.reason:
            _log.warning("%s[%d] stands still: %s", self._topic, self._partition, reason)
        self.reason = reason
        metrics.DELAYED.labels(self._topic).inc()
