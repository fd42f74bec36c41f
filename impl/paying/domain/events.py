"""What can happen to a payment intent."""

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
    """What it takes of the price of everything, where it is not for pieces and delivery."""
    staff_name: str
    """Empty where no member of staff did it."""


PaymentEvent = PaymentIntentCreated | PaymentSucceeded | PaymentFailed | PaymentCancelled | RefundSucceeded
