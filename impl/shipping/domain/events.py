"""The domain events of a parcel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

StopReason = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
ReportCode = Literal["IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]
"""A carrier's report."""


@dataclass(frozen=True, kw_only=True)
class LabelReference:
    """The reference of a parcel to its label."""

    label_id: str
    tracking_number: str
    tracking_url: str


@dataclass(frozen=True)
class Created:
    """A parcel was created for a confirmed order."""


@dataclass(frozen=True)
class Split:
    """Pieces of the parcel went into a new one of the same order."""

    new_shipment_id: str
    at: datetime


@dataclass(frozen=True)
class Labelled:
    """The parcel got its label and its tracking number."""

    label: LabelReference


@dataclass(frozen=True)
class Voided:
    """The label became void; the parcel waits for another one."""

    label: LabelReference
    at: datetime


@dataclass(frozen=True)
class Dispatched:
    """The parcel was handed to its carrier."""

    label: LabelReference
    at: datetime
    staff_name: str
    """Who handed it over; empty when it is not known."""


@dataclass(frozen=True)
class Reported:
    """The carrier reported something new."""

    label: LabelReference
    code: ReportCode
    occurred_at: datetime
    location: str | None


@dataclass(frozen=True)
class Delivered:
    """The parcel arrived."""

    label: LabelReference
    at: datetime


@dataclass(frozen=True)
class Cancelled:
    """The parcel was stopped before dispatch; its label, if any, is void."""

    label: LabelReference | None
    reason: StopReason
    at: datetime


ShipmentEvent: TypeAlias = Created | Split | Labelled | Voided | Dispatched | Reported | Delivered | Cancelled
