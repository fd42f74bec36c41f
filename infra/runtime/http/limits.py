"""How often one client may call what the contracts limit (S-20)."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from infra.runtime.problem import TooManyRequests
from infra.runtime.settings import SettingsError

_MOST_COUNTS = 100_000


class Allowance(NamedTuple):
    """How many calls are allowed at once, and then how many in each period."""

    calls: int
    seconds: float


class Counts(Protocol):
    """Where calls are counted. Replicas that are to count together need one that they share."""

    async def take(self, key: str, allowance: Allowance) -> float:
        """Counts a call: 0 when it is allowed, otherwise the seconds until one would be; a refused one does not count."""
        ...


class CountsInMemory:
    """The generic cell rate algorithm (ITU-T I.371): one instant per key. It forgets the key that was used longest ago first."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = _MOST_COUNTS) -> None:
        self._clock, self._most = clock, most
        self._used_up: OrderedDict[str, float] = OrderedDict()

    async def take(self, key: str, allowance: Allowance) -> float:
        now, each = self._clock(), allowance.seconds / allowance.calls
        used_up = max(self._used_up.get(key, now), now) + each
        wait = used_up - now - allowance.seconds
        if wait > 1e-9:
            return wait
        self._used_up[key] = used_up
        self._used_up.move_to_end(key)
        if len(self._used_up) > self._most:
            self._used_up.popitem(last=False)
        return 0


class Limits:
    """The allowances of a service's operations, and how many proxies its callers come through."""

    def __init__(self, allowances: Mapping[str, Allowance], counts: Counts, *, hops: int = 0) -> None:
        self._allowances, self._counts, self.hops = allowances, counts, hops

    def has(self, name: str) -> bool:
        """Whether calls of this class are limited at all."""
        return name in self._allowances

    async def take(self, name: str, client: str) -> None:
        """Counts a call. Raises TooManyRequests, with the whole seconds after which one is allowed."""
        wait = await self._counts.take(f"{name} {client}", self._allowances[name])
        if wait:
            raise TooManyRequests(retry_after=math.ceil(wait))


NO_LIMITS = Limits({}, CountsInMemory())


def allowances_of(setting: str, defaults: Mapping[str, Allowance]) -> Mapping[str, Allowance]:
    """What RATE_LIMITS says: `off`, or classes that differ from the defaults, as in `sign-in=30/60 look-up=off`; calls per seconds.

    Raises SettingsError.
    """
    if setting.strip() == "off":
        return {}
    allowances = dict(defaults)
    for part in setting.split():
        name, _, amount = part.partition("=")
        if name not in defaults:
            raise SettingsError(f"RATE_LIMITS: {name} is none of {', '.join(defaults)}")
        if amount == "off":
            del allowances[name]
        else:
            allowances[name] = _allowance(part, amount)
    return allowances


def _allowance(part: str, amount: str) -> Allowance:
    calls, _, seconds = amount.partition("/")
    try:
        allowance = Allowance(int(calls), float(seconds))
    except ValueError as error:
        raise SettingsError(f"RATE_LIMITS: {part} is not like sign-in=30/60") from error
    if allowance.calls < 1 or not 0 < allowance.seconds <= 86_400:
        raise SettingsError(f"RATE_LIMITS: {part} needs at least one call, and seconds up to a day")
    return allowance
