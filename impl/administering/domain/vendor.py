"""A vendor, who sells through the shop, and the vendor's status."""

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
    """A vendor. The commission is in hundredths of a per cent."""

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
        """Begins a new vendor."""
        self.tell(Created())

    def change(self, *, seen: int) -> None:
        """Begins an update by a caller who saw version `seen`. Raises VersionConflict."""
        self._require_seen(seen)
        self.tell(Updated())

    def enter(self, status: VendorStatus, *, reason: str | None, seen: int) -> bool:
        """Changes the status. Returns whether it changed."""
        self._require_seen(seen)
        if status == self.status:
            return False
        if status not in WAYS[self.status]:
            raise VendorState(state=self.status)
        self.tell(StatusChanged(previous=self.status))
        self.status, self.status_reason = status, reason
        return True

    def require_active(self) -> None:
        """Raises a problem unless the vendor is ACTIVE: only then may products be added."""
        if self.status != "ACTIVE":
            raise VendorNotActive(state=self.status)

    def _require_seen(self, version: int) -> None:
        if version != self.version:
            raise VersionConflict(current_version=self.version)
