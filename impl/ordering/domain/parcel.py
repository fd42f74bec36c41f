"""What ORDERING knows of an order's parcels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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
    void_numbers: list[str] = field(default_factory=list)
    """The tracking numbers of labels that are void. An event that still tells of one is late."""
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

    def keep_only(self, pieces: Mapping[str, int]) -> bool:
        """Takes out what went into another parcel. Returns whether that was new: a parcel is only split, nothing comes back."""
        stays = {line_id: min(quantity, pieces.get(line_id, 0)) for line_id, quantity in self.lines.items()}
        before, self.lines = self.lines, {line_id: quantity for line_id, quantity in stays.items() if quantity}
        return self.lines != before

    def take_label(self, number: str, url: str) -> bool:
        """Gives the parcel its label. Returns whether it waited for one."""
        if number in self.void_numbers:
            return False
        if self.is_packed or self.tracking_number in {None, number}:
            self.track(number, url)
        if self.status != "PENDING":
            return False
        self.status = "LABELLED"
        return True

    def lose_label(self, number: str) -> bool:
        """Takes the label off. Returns whether it was news that it is void."""
        if number in self.void_numbers:
            return False
        self.void_numbers.append(number)
        if self.is_packed and self.tracking_number == number:
            self.tracking_number = self.tracking_url = None
            self.status = "PENDING"
        return True

    def track(self, number: str, url: str | None = None) -> None:
        """Sets the tracking number and link. A link that is known stays with its number."""
        if number != self.tracking_number:
            self.tracking_number, self.tracking_url = number, None
        self.tracking_url = self.tracking_url or url


def extent(shipments: Iterable[Shipment], ordered: Mapping[str, int]) -> Extent:
    """How much of the ordered goods was dispatched, delivered or returned."""
    shipments = list(shipments)
    ended = [each for each in shipments if each.status in ENDS]
    if cover(ended, ordered):
        ends = {each.status for each in ended}
        return "PARTIALLY_RETURNED" if ends == ENDS else "RETURNED" if ends == {"RETURNED"} else "DELIVERED"
    left = [each for each in shipments if each.has_left]
    if cover(left, ordered):
        return "SHIPPED"
    return "PARTIALLY_SHIPPED" if left else "UNFULFILLED"


def cover(shipments: Iterable[Shipment], ordered: Mapping[str, int]) -> bool:
    """Returns whether everything that was ordered is in the parcels."""
    packed: dict[str, int] = {}
    for shipment in shipments:
        for line_id, quantity in shipment.lines.items():
            packed[line_id] = packed.get(line_id, 0) + quantity
    return all(packed.get(line_id, 0) >= quantity for line_id, quantity in ordered.items())
