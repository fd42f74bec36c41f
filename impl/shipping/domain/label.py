"""What is stuck on the parcel."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from generated.shipping.problems import LabelVoid

ACTIVE, VOID = "ACTIVE", "VOID"


@dataclass(kw_only=True)
class Label:
    """`print` is all that stands on it."""

    label_id: str
    shipment_id: str
    order_id: str
    carrier_code: str
    tracking_number: str
    tracking_url: str
    status: str = ACTIVE
    formats: tuple[str, ...]
    print: Mapping[str, Any]
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def printable(self) -> Mapping[str, Any]:
        """Raises LabelVoid."""
        if self.status == VOID:
            raise LabelVoid
        return self.print

    def void(self, now: datetime) -> None:
        self.status = VOID
        self.version += 1
        self.updated_at = now
