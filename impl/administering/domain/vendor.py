"""A vendor: who sells through the shop, and whether the vendor may now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from generated.administering.problems import VendorNotActive, VendorState, VersionConflict
from impl.administering.domain.events import Created, StatusChanged, Updated, VendorEvent, VendorStatus
from impl.kernel.aggregate import Aggregate

WAYS: Mapping[VendorStatus, frozenset[VendorStatus]] = {
    "ONBOARDING": frozenset({"ACTIVE", "CLOSED"}),
    "ACTIVE": frozenset({"SUSPENDED", "CLOSED"}),
    "SUSPENDED": frozenset({"ACTIVE", "CLOSED"}),
    "CLOSED": frozenset(),
}


@dataclass(slots=True, kw_only=True)
class Vendor(Aggregate[VendorEvent]):
    """Commission is in hundredths of a per cent."""

    vendor_id: str
    code: str
    name: str
    contact_email: str
    contact_phone: str | None = None
    description: str = ""
    commission: int = 0
    status: VendorStatus = "ONBOARDING"
    status_reason: str | None = None
    created_at: datetime

    def introduce(self) -> None:
        """A new one."""
        self.tell(Created())

    def change(self, *, seen: int) -> None:
        """Begins an update by somebody who saw version `seen`. Raises VersionConflict."""
        self._require_seen(seen)
        self.tell(Updated())

    def enter(self, status: VendorStatus, *, reason: str | None, seen: int) -> bool:
        """Moves to a status; returns whether that is a change."""
        self._require_seen(seen)
        if status == self.status:
            return False
        if status not in WAYS[self.status]:
            raise VendorState(state=self.status)
        self.tell(StatusChanged(previous=self.status))
        self.status, self.status_reason = status, reason
        return True

    def require_active(self) -> None:
        """Only an ACTIVE vendor adds products."""
        if self.status != "ACTIVE":
            raise VendorNotActive(state=self.status)

    def _require_seen(self, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)
