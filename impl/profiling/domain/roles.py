"""The two roles with rules of their own. All roles and their scopes are in contracts/shared/scopes.yaml."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

StaffRole = Literal["OWNER", "CATALOG", "WAREHOUSE", "SUPPORT", "FINANCE"]
Role = Literal["CUSTOMER"] | StaffRole
CUSTOMER: Final = "CUSTOMER"
OWNER: Final = "OWNER"
SESSION: Final = "session"
"""The scope of every member of staff: what one may do with the own account."""


@dataclass(frozen=True, kw_only=True)
class Grant:
    """What a person may do in a session until its next refresh."""

    scopes: Sequence[str]
    second_factor_missing: bool = False
    """The scopes are those of the role only once the person has set up a second factor."""
