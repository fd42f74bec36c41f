"""The domain events of a payment intent."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from impl.paying.domain.goods import Share
from impl.paying.domain.refund import OrderEnd, Refund

Failure = Literal["DECLINED", "PROCESSING_ERROR"]


@dataclass(frozen=True, kw_only=True)
class PaymentIntentCreated:
    pass


@dataclass(frozen=True, kw_only=True)
class PaymentSucceeded:
    captured: int
    paid_at: datetime


@dataclass(frozen=True, kw_only=True)
class PaymentFailed:
    reason: Failure
    failed_at: datetime


@dataclass(frozen=True, kw_only=True)
class PaymentCancelled:
    reason: OrderEnd
    cancelled_at: datetime


@dataclass(frozen=True, kw_only=True)
class RefundSucceeded:
    refund: Refund
    shares: tuple[Share, ...]
    """The share of each price that the refund takes back, when it is not for pieces and delivery."""
    staff_name: str
    """The member of staff who did it; empty when there is none."""


PaymentEvent = PaymentIntentCreated | PaymentSucceeded | PaymentFailed | PaymentCancelled | RefundSucceeded
