"""The content of a packing list: what is to be packed into one parcel, and where it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class PackedLine:
    sku: str
    name: str
    quantity: int


@dataclass(frozen=True, kw_only=True)
class PackingList:
    shipment_number: str
    order_number: str
    carrier: str
    method: str
    address: Sequence[str]
    """The lines of the recipient's address, without the empty ones."""
    lines: Sequence[PackedLine]
    weight_grams: int
    created_on: date
    latest_on: date | None
    """The day until which the parcel should arrive; None when it is not known."""
    parcel: int
    parcels: int
