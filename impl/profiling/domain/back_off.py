"""Wrong passwords make a client wait: with the e-mail that it tries, and, after more of them, with every one."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from generated.profiling.problems import TooManyAttempts

FORGOTTEN_AFTER = timedelta(hours=24)


@dataclass(frozen=True, kw_only=True)
class BackOff:
    """After `after` failures each further one doubles the wait; seconds."""

    after: int
    first: float
    longest: float

    def wait(self, failures: int) -> timedelta:
        """How long to wait after so many failures."""
        if failures < self.after:
            return timedelta()
        doublings = min(failures - self.after, 32)
        return timedelta(seconds=min(self.first * 2**doublings, self.longest))


@dataclass(frozen=True, kw_only=True)
class BackOffs:
    """Nobody can lock a person out from elsewhere: what counts is counted where it comes from."""

    pair: BackOff
    """For one e-mail from one client."""
    client: BackOff
    """For one client, whatever the e-mail: it may try one password on many."""


@dataclass(kw_only=True)
class SignInFailures:
    """The failures of one client, with one e-mail or with all."""

    failures: int
    blocked_until: datetime
    forget_at: datetime

    def refuse_while_blocked(self, now: datetime) -> None:
        """Raises TooManyAttempts, whatever the password was."""
        if now < self.blocked_until:
            raise TooManyAttempts(retry_after=math.ceil((self.blocked_until - now).total_seconds()))

    def count(self, back_off: BackOff, now: datetime) -> None:
        self.failures = 1 if now >= self.forget_at else self.failures + 1
        if wait := back_off.wait(self.failures):
            self.blocked_until = now + wait
        self.forget_at = now + FORGOTTEN_AFTER
