"""A member of staff."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, Never

from generated.profiling.problems import InvitationAccepted, LastOwner
from impl.kernel.aggregate import Aggregate
from impl.profiling.domain.customer import Language
from impl.profiling.domain.roles import OWNER, StaffRole

StaffStatus = Literal["INVITED", "ACTIVE"]
INVITED: Final = "INVITED"
ACTIVE: Final = "ACTIVE"
NoticeKind = Literal["STOCK", "PROCESSES", "DEAD_LETTERS"]


@dataclass(slots=True, kw_only=True)
class StaffMember(Aggregate[Never]):
    """A member of staff. `notices` are the kinds that the member wants by mail.

    `is_counted` is False when a change was only a sign-in: it does not raise the version.
    """

    user_id: str
    email: str
    first_name: str
    last_name: str
    language: Language
    role: StaffRole
    status: StaffStatus = ACTIVE
    notices: Sequence[NoticeKind] = ()
    last_sign_in_at: datetime | None = None
    created_at: datetime
    is_counted: bool = True

    @property
    def name(self) -> str:
        """The member's name in the timeline of an order."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def known_words(self) -> tuple[str, ...]:
        """What others know of the person: no password may be made of it."""
        return (self.email, self.first_name, self.last_name)

    @property
    def may_sign_in(self) -> bool:
        """Whether the right password lets the member in."""
        return self.status == ACTIVE

    def sign_in(self, at: datetime) -> None:
        """Records a sign-in."""
        self.last_sign_in_at, self.is_counted = at, False

    def change_email(self, email: str, at: datetime) -> None:
        """Gives the account another e-mail, to which the member has read a message."""
        self.email = email

    def take_role(self, role: StaffRole, *, owners: int) -> None:
        """Gives the member another role. `owners` are those who are ACTIVE. Raises LastOwner when there would be none."""
        if role != OWNER:
            self.may_leave(owners=owners)
        self.role = role

    def may_leave(self, *, owners: int) -> None:
        """Checks that the member may be removed. Raises LastOwner for the last OWNER who can sign in."""
        if self.role == OWNER and self.status == ACTIVE and owners <= 1:
            raise LastOwner

    def check_invited(self) -> None:
        """Raises InvitationAccepted for a member who has chosen a password."""
        if self.status != INVITED:
            raise InvitationAccepted

    def accept(self) -> None:
        """The member has chosen a password."""
        self.status = ACTIVE
