"""Back-off after wrong passwords: the client waits, first for one e-mail, and after more failures for all."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from generated.profiling.problems import TooManyAttempts

FORGOTTEN_AFTER = timedelta(hours=24)


@dataclass(frozen=True, kw_only=True)
class BackOff:
    """The waits of one counter. After `after` failures each further one doubles the wait; seconds."""

    after: int
    first: float
    longest: float

    def wait(self, failures: int) -> timedelta:
        """Returns how long to wait after this number of failures."""
        if failures < self.after:
            return timedelta()
        doublings = min(failures - self.after, 32)
        return timedelta(seconds=min(self.first * 2**doublings, self.longest))


@dataclass(frozen=True, kw_only=True)
class BackOffs:
    """Both counters. Failures are counted per client, so that another client cannot lock a person out."""

    pair: BackOff
    """The failures of one client with one e-mail."""
    client: BackOff
    """The failures of one client with any e-mail: it may try one password on many."""


@dataclass(kw_only=True)
class SignInFailures:
    """The failures of one client, with one e-mail or with all e-mails."""

    failures: int
    blocked_until: datetime
    forget_at: datetime

    def refuse_while_blocked(self, now: datetime) -> None:
        """Raises TooManyAttempts during the wait, whatever the password is."""
        if now < self.blocked_until:
            raise TooManyAttempts(retry_after=math.ceil((self.blocked_until - now).total_seconds()))

    def count(self, back_off: BackOff, now: datetime) -> None:
        self.failures = 1 if now >= self.forget_at else self.failures + 1
        if wait := back_off.wait(self.failures):
            self.blocked_until = now + wait
        self.forget_at = now + FORGOTTEN_AFTER
