"""A circuit breaker: closed, open, half-open."""

import time
from collections.abc import Callable
from enum import StrEnum
from math import ceil

from prometheus_client import Gauge

_STATE = Gauge("comptoir_breaker_open", "1 while calls to a service are refused at once.", ["service"])


class State(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


class Breaker:
    """Opens after `limit` failures in a row; after `rest` seconds it lets one call through as a trial."""

    def __init__(
        self, service: str, *, limit: int = 5, rest: float = 5.0, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.service, self._limit, self._rest, self._monotonic = service, limit, rest, monotonic
        self._failures, self._opened_at = 0, 0.0
        self.state = State.CLOSED

    @property
    def retry_after(self) -> int:
        """Whole seconds until a call may pass again."""
        return max(1, ceil(self._opened_at + self._rest - self._monotonic()))

    @property
    def refuses(self) -> bool:
        """Whether a call would be refused now. After `rest` seconds the answer is no, even if nobody has called since."""
        return self.state is State.OPEN and self._monotonic() < self._opened_at + self._rest

    def allows(self) -> bool:
        """Whether a call may be made now; in half-open state only the first may."""
        if self.state is State.CLOSED:
            return True
        if self._monotonic() >= self._opened_at + self._rest:
            self._opened_at = self._monotonic()  # a trial that never ends must not block for ever
            self._become(State.HALF_OPEN)
            return True
        return False

    def succeeded(self) -> None:
        self._failures = 0
        self._become(State.CLOSED)

    def failed(self) -> None:
        self._failures += 1
        if self.state is State.HALF_OPEN or self._failures >= self._limit:
            self._opened_at = self._monotonic()
            self._become(State.OPEN)

    def _become(self, state: State) -> None:
        self.state = state
        _STATE.labels(self.service).set(state is State.OPEN)
