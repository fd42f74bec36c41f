"""A session: its refresh tokens are numbered, and an old number shows that a token was stolen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Literal

EndReason = Literal["SIGNED_OUT", "TOKEN_REUSED", "ROLE_CHANGED", "REMOVED", "SUSPENDED", "PASSWORD_CHANGED", "ERASED"]


class Refreshed(Enum):
    """The effect of a refresh token on its session."""

    ROTATED = "a new token"
    REPEATED = "the token that the one before already gave"
    REUSED = "an old token: the session ends"


@dataclass(kw_only=True)
class Session:
    session_id: str
    user_id: str
    generation: int = 1
    refreshed_at: datetime
    expires_at: datetime

    def refresh(self, generation: int, *, grace: timedelta, lifetime: timedelta, now: datetime) -> Refreshed:
        """Uses the refresh token of a generation. The current one rotates, the one before is valid for a short grace, no other is."""
        if generation == self.generation:
            self.generation += 1
            self.refreshed_at, self.expires_at = now, now + lifetime
            return Refreshed.ROTATED
        if generation == self.generation - 1 and now - self.refreshed_at <= grace:
            return Refreshed.REPEATED
        return Refreshed.REUSED
