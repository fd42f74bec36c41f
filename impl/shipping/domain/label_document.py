"""The content of a parcel label."""

import re
from dataclasses import dataclass
from datetime import date

_TRACKING_NUMBER = re.compile(r"[0-9A-Z-]{4,32}")
_URL = re.compile(r"[!-~]{0,200}")


@dataclass(frozen=True, kw_only=True)
class LabelAddress:
    name: str
    line1: str
    postal_code: str
    city: str
    country: str = "FR"
    company: str = ""
    line2: str = ""
    region: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True)
class LabelRelayPoint:
    """Where the carrier brings the parcel; `reference` is its own code of the point."""

    reference: str
    name: str
    line1: str
    postal_code: str
    city: str
    country: str
    line2: str = ""


@dataclass(frozen=True, kw_only=True)
class LabelDocument:
    carrier: str
    method: str
    tracking_number: str
    sender: LabelAddress
    recipient: LabelAddress
    weight_grams: int
    order_number: str
    shipment_number: str
    created_on: date
    tracking_url: str = ""
    """The link in the QR code; without it the QR code holds the tracking number."""
    relay_point: LabelRelayPoint | None = None
    """Where the recipient fetches the parcel; without it, it goes to the recipient's address."""
    parcel: int = 1
    parcels: int = 1

    def __post_init__(self) -> None:
        if not _TRACKING_NUMBER.fullmatch(self.tracking_number):
            raise ValueError(
                "A tracking number is 4 to 32 capitals, digits and hyphens: anything longer has bars too fine to scan"
            )
        if not _URL.fullmatch(self.tracking_url):
            raise ValueError("A tracking URL is at most 200 characters of ASCII, percent-encoded")
