"""A member of staff."""

from dataclasses import dataclass
from datetime import datetime

from generated.profiling.problems import LastOwner
from impl.profiling.domain.roles import OWNER


@dataclass(kw_only=True)
class StaffMember:
    user_id: str
    email: str
    first_name: str
    last_name: str
    language: str
    role: str
    last_sign_in_at: datetime | None = None
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def touch(self, now: datetime) -> None:
        self.version += 1
        self.updated_at = now

    def take_role(self, role: str, *, owners: int, now: datetime) -> None:
        """Raises LastOwner when nobody would be OWNER any more."""
        if role != OWNER:
            self.may_leave(owners=owners)
        self.role = role
        self.touch(now)

    def may_leave(self, *, owners: int) -> None:
        """Raises LastOwner for the last one."""
        if self.role == OWNER and owners <= 1:
            raise LastOwner
