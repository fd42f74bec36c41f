"""The domain events of an order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

EndReason = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
EndedBy = Literal["CUSTOMER", "GUEST", "STAFF", "SYSTEM"]
StatusBefore = Literal["PENDING", "CONFIRMED"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    cart_version: int
    order_token_hash: str | None
    """The hash of a guest's Order-Token; None for a customer's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    event_id: str
    """The id of the event is chosen in advance, because the process names the event that confirmed it."""
    paid_at: datetime
    confirmed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled:
    reason: EndReason
    before: StatusBefore
    ended_by: EndedBy
    user_id: str | None
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Expired:
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    shipment_id: str
    is_whole: bool
    """Whether all ordered pieces were dispatched."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinedAccount:
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessStuck:
    step: str
    """The step that the process waits for; empty when it waits for none."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessRecovered:
    step: str
    at: datetime


OrderEvent = (
    Placed | Confirmed | Cancelled | Expired | Shipped | Delivered | Returned | JoinedAccount | ProcessStuck | ProcessRecovered
)
