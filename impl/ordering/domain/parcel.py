"""What ORDERING knows of an order's parcels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ShipmentStatus = Literal[
    "PENDING", "LABELLED", "DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED", "CANCELLED"
]
Extent = Literal["UNFULFILLED", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED", "PARTIALLY_RETURNED", "RETURNED"]

NOT_LEFT: frozenset[ShipmentStatus] = frozenset({"PENDING", "LABELLED", "CANCELLED"})
ENDS: frozenset[ShipmentStatus] = frozenset({"DELIVERED", "RETURNED"})
"""The final statuses of a dispatched parcel."""
FINAL: frozenset[ShipmentStatus] = ENDS | {"CANCELLED"}


@dataclass(slots=True, kw_only=True)
class Shipment:
    shipment_id: str
    shipment_number: str
    status: ShipmentStatus = "PENDING"
    carrier_code: str
    lines: dict[str, int]
    """Pieces by line_id."""
    tracking_number: str | None = None
    tracking_url: str | None = None
    moved_at: datetime | None = None
    """The time of the carrier's latest report, by the carrier's clock. Older reports that arrive later change nothing."""

    @property
    def has_left(self) -> bool:
        return self.status not in NOT_LEFT

    @property
    def is_packed(self) -> bool:
        """Whether the parcel is packed: neither dispatched nor stopped."""
        return self.status in {"PENDING", "LABELLED"}

    def move(self, status: ShipmentStatus, at: datetime) -> bool:
        """Applies a carrier's report. Returns whether it was new. A final status counts whatever its timestamp is."""
        is_late = self.moved_at is not None and at < self.moved_at and status not in FINAL
        if self.status in FINAL or self.status == status or is_late:
            return False
        self.status, self.moved_at = status, at
        return True

    def track(self, number: str, url: str | None = None) -> None:
        """Sets the tracking number and link. Known values stay."""
        self.tracking_number, self.tracking_url = self.tracking_number or number, self.tracking_url or url


def extent(shipments: Iterable[Shipment], ordered: Mapping[str, int]) -> Extent:
    """How much of the ordered goods was dispatched, delivered or returned."""
    shipments = list(shipments)
    ended = [each for each in shipments if each.status in ENDS]
    if _cover(ended, ordered):
        ends = {each.status for each in ended}
        return "PARTIALLY_RETURNED" if ends == ENDS else "RETURNED" if ends == {"RETURNED"} else "DELIVERED"
    left = [each for each in shipments if each.has_left]
    if _cover(left, ordered):
        return "SHIPPED"
    return "PARTIALLY_SHIPPED" if left else "UNFULFILLED"


def _cover(shipments: Iterable[Shipment], ordered: Mapping[str, int]) -> bool:
    packed: dict[str, int] = {}
    for shipment in shipments:
        for line_id, quantity in shipment.lines.items():
            packed[line_id] = packed.get(line_id, 0) + quantity
    return all(packed.get(line_id, 0) >= quantity for line_id, quantity in ordered.items())
