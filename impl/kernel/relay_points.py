"""Relay points, as the domains of several services copy and print them."""

from dataclasses import dataclass

from impl.kernel.addresses import Country
from impl.kernel.territories import Territory, territory


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayPoint:
    """Where a parcel waits for the person who ordered it, copied when it was chosen. `reference` is the carrier's own code of it."""

    relay_point_id: str
    reference: str
    name: str
    line1: str
    postal_code: str
    city: str
    country: Country
    line2: str | None = None

    @property
    def territory(self) -> Territory:
        """Returns the territory, on which fee and VAT depend."""
        return territory(self.country, self.postal_code)
