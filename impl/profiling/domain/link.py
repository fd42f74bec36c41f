"""A link in a message that can be followed once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

Purpose = Literal["EMAIL_CONFIRMATION", "PASSWORD_RESET", "EMAIL_CHANGE", "INVITATION"]
EMAIL_CONFIRMATION: Final = "EMAIL_CONFIRMATION"
PASSWORD_RESET: Final = "PASSWORD_RESET"  # noqa: S105 - a purpose, not a password
EMAIL_CHANGE: Final = "EMAIL_CHANGE"
INVITATION: Final = "INVITATION"

CONFIRMATION_LASTS = timedelta(days=3)
RESET_LASTS = timedelta(minutes=30)
CHANGE_LASTS = timedelta(hours=24)
INVITATION_LASTS = timedelta(days=7)

MOST = 5
"""So many links of one purpose may a person be sent in a day: nobody can fill a mailbox by asking again and again."""


@dataclass(frozen=True, kw_only=True)
class Link:
    """Whoever follows it has read a message to `email`, if it has one."""

    link_id: str
    purpose: Purpose
    user_id: str
    email: str | None
    created_at: datetime
    expires_at: datetime

    def counts_until(self) -> datetime:
        """When it is no longer one of the `MOST`: a day after it was made, or when it expires."""
        return min(self.created_at + timedelta(days=1), self.expires_at)
