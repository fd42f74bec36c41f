"""What happens to a parcel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

StopReason = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
ReportCode = Literal["IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]
"""What a carrier reports."""


@dataclass(frozen=True, kw_only=True)
class LabelReference:
    """What a parcel knows of its label."""

    label_id: str
    tracking_number: str
    tracking_url: str


@dataclass(frozen=True)
class Created:
    """A confirmed order has its parcel."""


@dataclass(frozen=True)
class Labelled:
    """The parcel has its label and its tracking number."""

    label: LabelReference


@dataclass(frozen=True)
class Dispatched:
    """The parcel went to its carrier."""

    label: LabelReference
    at: datetime
    staff_name: str
    """Who handed it over; empty when nobody is named."""


@dataclass(frozen=True)
class Reported:
    """The carrier said something new."""

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
    """The parcel was stopped before it left; its label, if any, is void."""

    label: LabelReference | None
    reason: StopReason
    at: datetime


ShipmentEvent: TypeAlias = Created | Labelled | Dispatched | Reported | Delivered | Cancelled
