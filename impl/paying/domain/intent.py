"""A payment intent: what one order has to pay, how far that is, and what may still go back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.paying.problems import NothingToRefund, PaymentIntentState
from impl.paying.domain.goods import Goods

Status = Literal["REQUIRES_PROCESSING", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELLED"]
Method = Literal["CARD", "TRANSFER", "WALLET"]
Failure = Literal["DECLINED", "PROCESSING_ERROR"]

NEXT: Mapping[Status, frozenset[Status]] = {
    "REQUIRES_PROCESSING": frozenset({"PROCESSING", "CANCELLED"}),
    "PROCESSING": frozenset({"SUCCEEDED", "FAILED", "CANCELLED"}),
    "SUCCEEDED": frozenset(),
    "FAILED": frozenset(),
    "CANCELLED": frozenset(),
}
"""What may become of what. A status without a next one is an end."""


@dataclass(kw_only=True)
class PaymentIntent:
    """Money in cents. `process_at` is when its processing is due: later than its creation while a payment is delayed."""

    payment_intent_id: str
    order_id: str
    order_number: str
    customer_id: str | None
    order_token_hash: str | None
    amount: int
    currency: Literal["EUR"]
    method: Method
    process_at: datetime
    created_at: datetime
    updated_at: datetime
    status: Status = "REQUIRES_PROCESSING"
    captured: int = 0
    refunded: int = 0
    goods: Goods | None = None
    """What was paid for; None for an order that was placed before release 0.2."""
    failure_reason: Failure | None = None
    paid_at: datetime | None = None
    version: int = 1

    @property
    def has_ended(self) -> bool:
        return not NEXT[self.status]

    @property
    def remaining(self) -> int:
        """What was captured and has not gone back."""
        return self.captured - self.refunded

    def begin_processing(self, *, at: datetime) -> None:
        self._become("PROCESSING", at)

    def delay_until(self, due: datetime) -> None:
        self.process_at = due

    def succeed(self, *, at: datetime) -> None:
        """The whole amount is captured."""
        self._become("SUCCEEDED", at)
        self.captured, self.paid_at = self.amount, at

    def fail(self, reason: Failure, *, at: datetime) -> None:
        self._become("FAILED", at)
        self.failure_reason = reason

    def cancel(self, *, at: datetime) -> None:
        self._become("CANCELLED", at)

    def refund(self, amount: int, *, at: datetime) -> None:
        """Gives a part of the captured money back. More than remains is refused where the request is read, and by the store."""
        if self.status != "SUCCEEDED":
            raise PaymentIntentState(state=self.status)
        if amount == 0 or self.remaining == 0:
            raise NothingToRefund
        self.refunded += amount
        self._changed(at)

    def _become(self, status: Status, at: datetime) -> None:
        if status not in NEXT[self.status]:
            raise PaymentIntentState(state=self.status)
        self.status = status
        self._changed(at)

    def _changed(self, at: datetime) -> None:
        self.version += 1
        self.updated_at = at
