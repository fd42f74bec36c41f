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


@dataclass(frozen=True, kw_only=True)
class Lifetimes:
    """How long sessions last: without a refresh, and at most, however often they are refreshed."""

    idle: timedelta
    customer: timedelta
    staff: timedelta

    def end(self, user_id: str, now: datetime) -> datetime:
        """Returns when a session that begins now ends at the latest."""
        return now + (self.customer if user_id.startswith("cus_") else self.staff)


@dataclass(kw_only=True)
class Session:
    """A session. Replicas of release 0.1 write neither `ends_at` nor what a person recognises it by."""

    session_id: str
    user_id: str
    generation: int = 1
    refreshed_at: datetime
    expires_at: datetime
    ends_at: datetime | None = None
    device: str | None = None
    created_at: datetime | None = None

    @classmethod
    def begin(cls, session_id: str, user_id: str, device: str | None, lifetimes: Lifetimes, now: datetime) -> "Session":
        """Returns the session of a sign-in."""
        ends_at = lifetimes.end(user_id, now)
        return cls(
            session_id=session_id,
            user_id=user_id,
            refreshed_at=now,
            expires_at=min(now + lifetimes.idle, ends_at),
            ends_at=ends_at,
            device=device,
            created_at=now,
        )

    def refresh(self, generation: int, *, grace: timedelta, lifetimes: Lifetimes, now: datetime) -> Refreshed:
        """Uses the refresh token of a generation. The current one rotates, the one before is valid for a short grace, no other is."""
        if generation == self.generation:
            self.generation += 1
            self.ends_at = self.ends_at or lifetimes.end(self.user_id, now)
            self.refreshed_at, self.expires_at = now, min(now + lifetimes.idle, self.ends_at)
            return Refreshed.ROTATED
        if generation == self.generation - 1 and now - self.refreshed_at <= grace:
            return Refreshed.REPEATED
        return Refreshed.REUSED
