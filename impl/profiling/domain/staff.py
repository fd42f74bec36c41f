"""A member of staff."""

from dataclasses import dataclass
from datetime import datetime
from typing import Never

from generated.profiling.problems import LastOwner
from impl.kernel.aggregate import Aggregate
from impl.profiling.domain.customer import Language
from impl.profiling.domain.roles import OWNER, StaffRole


@dataclass(slots=True, kw_only=True)
class StaffMember(Aggregate[Never]):
    """`is_counted` is False while all that a change did was to sign in: nobody edits that, so no version counts it."""

    user_id: str
    email: str
    first_name: str
    last_name: str
    language: Language
    role: StaffRole
    last_sign_in_at: datetime | None = None
    created_at: datetime
    is_counted: bool = True

    @property
    def name(self) -> str:
        """What the timeline of an order calls the member."""
        return f"{self.first_name} {self.last_name}".strip()

    def sign_in(self, at: datetime) -> None:
        """The password was right."""
        self.last_sign_in_at, self.is_counted = at, False

    def take_role(self, role: StaffRole, *, owners: int) -> None:
        """Raises LastOwner when nobody would be OWNER any more."""
        if role != OWNER:
            self.may_leave(owners=owners)
        self.role = role

    def may_leave(self, *, owners: int) -> None:
        """Raises LastOwner for the last one."""
        if self.role == OWNER and owners <= 1:
            raise LastOwner
