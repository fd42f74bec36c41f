"""A vendor: who sells through the shop, and whether the vendor may now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.administering.problems import VendorNotActive, VendorState, VersionConflict

Status = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]
WAYS: Mapping[Status, frozenset[Status]] = {
    "ONBOARDING": frozenset({"ACTIVE", "CLOSED"}),
    "ACTIVE": frozenset({"SUSPENDED", "CLOSED"}),
    "SUSPENDED": frozenset({"ACTIVE", "CLOSED"}),
    "CLOSED": frozenset(),
}


@dataclass(kw_only=True)
class Vendor:
    """Commission is in hundredths of a per cent."""

    vendor_id: str
    code: str
    name: str
    contact_email: str
    contact_phone: str | None = None
    description: str = ""
    commission: int = 0
    status: Status = "ONBOARDING"
    status_reason: str | None = None
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def change(self, *, seen: int, at: datetime) -> None:
        """Begins a change by somebody who saw version `seen`."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.version += 1
        self.updated_at = at

    def enter(self, status: Status, *, reason: str | None, seen: int, at: datetime) -> bool:
        """Moves to a status; answers whether that is a change."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        if status == self.status:
            return False
        if status not in WAYS[self.status]:
            raise VendorState(state=self.status)
        self.change(seen=seen, at=at)
        self.status, self.status_reason = status, reason
        return True

    def require_active(self) -> None:
        """Only an ACTIVE vendor adds products."""
        if self.status != "ACTIVE":
            raise VendorNotActive(state=self.status)
