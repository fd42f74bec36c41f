"""The label of a parcel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Never

from generated.shipping.problems import LabelVoid
from impl.kernel.aggregate import Aggregate
from impl.shipping.domain.carriers import LabelFormat
from impl.shipping.domain.label_document import LabelDocument


@dataclass(slots=True, kw_only=True)
class Label(Aggregate[Never]):
    """A label. `document` is everything printed on it, so that it looks the same whenever it is printed."""

    label_id: str
    shipment_id: str
    order_id: str
    carrier_code: str
    tracking_number: str
    tracking_url: str
    status: Literal["ACTIVE", "VOID"] = "ACTIVE"
    formats: tuple[LabelFormat, ...]
    document: LabelDocument
    created_at: datetime

    def printable(self) -> LabelDocument:
        """Returns the label to print. Raises LabelVoid."""
        if self.status == "VOID":
            raise LabelVoid
        return self.document

    def void(self) -> None:
        """Raises LabelVoid when it is void already."""
        if self.status == "VOID":
            raise LabelVoid
        self.status = "VOID"
