"""Refunds of a payment."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from impl.paying.domain.goods import RefundedLine

OrderEnd = Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]
RefundReason = Literal[
    "GOODWILL", "DAMAGED", "NOT_RECEIVED", "WRONG_ITEM", "OTHER", "ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"
]


@dataclass(frozen=True, kw_only=True)
class Staff:
    """The member of staff who makes a refund."""

    staff_id: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Refund:
    """A refund. It never changes. Money in cents; `remaining` is what could still be refunded after it."""

    refund_id: str
    payment_intent_id: str
    order_id: str
    order_number: str
    customer_id: str | None
    amount: int
    currency: Literal["EUR"]
    remaining: int
    reason: RefundReason
    note: str | None = None
    refunded_by: str | None = None
    """The member of staff who did it."""
    lines: tuple[RefundedLine, ...] = ()
    delivery: int = 0
    version: int = 1
    created_at: datetime
