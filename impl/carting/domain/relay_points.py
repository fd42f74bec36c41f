"""The relay point of a delivery: as its owner chose it, and as SHIPPING tells of it now."""

from dataclasses import dataclass
from datetime import datetime

from impl.kernel.addresses import PostalAddress
from impl.kernel.relay_points import RelayPoint


@dataclass(frozen=True, kw_only=True)
class KnownPoint:
    """A relay point as SHIPPING told it last."""

    point: RelayPoint
    carrier_code: str
    is_open: bool
    version: int
    changed_at: datetime

    def serves(self, address: PostalAddress) -> bool:
        """Whether it takes parcels for an address. Fee and VAT depend on the territory, so it must be that of the address."""
        return self.is_open and self.point.territory == address.territory


@dataclass(frozen=True, kw_only=True)
class ChosenPoint:
    """`seen` is the relay point as it was chosen, `now` as it is told now.

    `refused_at` is when SHIPPING offered the method without this point but not with it: it knows of a closure that was not told yet.
    """

    seen: RelayPoint
    now: KnownPoint | None = None
    refused_at: datetime | None = None

    @property
    def version(self) -> int:
        """The version that was told last; 0 when nothing was."""
        return self.now.version if self.now else 0

    @property
    def point(self) -> RelayPoint:
        return self.now.point if self.now else self.seen

    def is_told_open(self, address: PostalAddress) -> bool:
        """Whether it takes parcels for an address, as far as was told. SHIPPING is asked for no other."""
        return self.now is None or self.now.serves(address)

    def closed_at(self, address: PostalAddress) -> datetime | None:
        """Since when it takes no parcels for an address; None while it does."""
        return self.now.changed_at if self.now and not self.is_told_open(address) else self.refused_at
