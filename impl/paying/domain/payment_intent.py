"""A payment intent: the amount of one order, its status, and what can still be refunded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from generated.paying.problems import NothingToRefund, PaymentIntentState
from impl.kernel.aggregate import Aggregate
from impl.paying.domain.events import (
    Failure,
    PaymentCancelled,
    PaymentEvent,
    PaymentFailed,
    PaymentIntentCreated,
    PaymentSucceeded,
    RefundSucceeded,
)
from impl.paying.domain.goods import Goods, Refunded
from impl.paying.domain.refund import OrderEnd, Refund, RefundReason, Staff

Status = Literal["REQUIRES_PROCESSING", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELLED"]
Method = Literal["CARD", "TRANSFER", "WALLET"]

NEXT: Mapping[Status, frozenset[Status]] = {
    "REQUIRES_PROCESSING": frozenset({"PROCESSING", "CANCELLED"}),
    "PROCESSING": frozenset({"SUCCEEDED", "FAILED", "CANCELLED"}),
    "SUCCEEDED": frozenset(),
    "FAILED": frozenset(),
    "CANCELLED": frozenset(),
}
"""The allowed next statuses of each status. A status without a next one is final."""


@dataclass(slots=True, kw_only=True)
class PaymentIntent(Aggregate[PaymentEvent]):
    """A payment intent. Money in cents. `process_at` is when it is due to be processed: later than its creation after a delay."""

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
    status: Status = "REQUIRES_PROCESSING"
    captured: int = 0
    refunded: int = 0
    goods: Goods | None = None
    """The goods that were paid for; None for an order placed before release 0.2."""
    failure_reason: Failure | None = None
    paid_at: datetime | None = None

    @property
    def has_ended(self) -> bool:
        return not NEXT[self.status]

    @property
    def remaining(self) -> int:
        """The captured amount that was not refunded."""
        return self.captured - self.refunded

    def begin(self) -> None:
        """Begins a new payment intent."""
        self.tell(PaymentIntentCreated())

    def begin_processing(self) -> None:
        self._become("PROCESSING")

    def delay_until(self, due: datetime) -> None:
        self.process_at = due

    def succeed(self, *, at: datetime) -> None:
        """Captures the whole amount."""
        self._become("SUCCEEDED")
        self.captured, self.paid_at = self.amount, at
        self.tell(PaymentSucceeded(captured=self.captured, paid_at=at))

    def fail(self, reason: Failure, *, at: datetime) -> None:
        self._become("FAILED")
        self.failure_reason = reason
        self.tell(PaymentFailed(reason=reason, failed_at=at))

    def cancel(self, reason: OrderEnd, *, at: datetime) -> None:
        self._become("CANCELLED")
        self.tell(PaymentCancelled(reason=reason, cancelled_at=at))

    def give_back(self, pieces: Iterable[tuple[str, int]], *, delivery: bool) -> Refunded:
        """Takes back pieces by line_id, and on request the remaining delivery fee. The result is the `of` of a refund.

        Raises RefundLineUnknown, RefundQuantityExceeded.
        """
        return (self.goods or Goods()).give_back(pieces, delivery=delivery)

    def refund(
        self,
        amount: int,
        reason: RefundReason,
        *,
        refund_id: str,
        at: datetime,
        of: Refunded | None = None,
        note: str | None = None,
        by: Staff | None = None,
    ) -> Refund:
        """Refunds a part of the captured amount. The operation and the database refuse more than remains.

        `of` says which pieces and delivery the refund is for. Without it, the amount is shared by all prices, when they are
        known. Raises PaymentIntentState, NothingToRefund.
        """
        if self.status != "SUCCEEDED":
            raise PaymentIntentState(state=self.status)
        if amount == 0 or self.remaining == 0:
            raise NothingToRefund
        self.refunded += amount
        if of is None:
            of = self.goods.reduce(amount) if self.goods else Refunded()
        refund = Refund(
            refund_id=refund_id,
            payment_intent_id=self.payment_intent_id,
            order_id=self.order_id,
            order_number=self.order_number,
            customer_id=self.customer_id,
            amount=amount,
            currency=self.currency,
            remaining=self.remaining,
            reason=reason,
            note=note,
            refunded_by=by.staff_id if by else None,
            lines=of.lines,
            delivery=of.delivery,
            created_at=at,
        )
        self.tell(RefundSucceeded(refund=refund, shares=of.shares, staff_name=by.name if by else ""))
        return refund

    def refund_rest(self, reason: RefundReason, *, refund_id: str, at: datetime) -> None:
        """Refunds the remaining amount. Does nothing when nothing remains."""
        if self.remaining:
            self.refund(self.remaining, reason, refund_id=refund_id, at=at)

    def end_with_order(self, reason: OrderEnd, *, refund_id: str, at: datetime) -> None:
        """Ends the payment of an ended order: a captured amount is refunded in full, any other is cancelled. It is safe to repeat."""
        if not self.has_ended:
            self.cancel(reason, at=at)
        self.refund_rest(reason, refund_id=refund_id, at=at)

    def _become(self, status: Status) -> None:
        if status not in NEXT[self.status]:
            raise PaymentIntentState(state=self.status)
        self.status = status
