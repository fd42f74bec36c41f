"""How an order is paid, and what PAYING refunds."""

from impl.ordering.domain.events import Confirmed
from impl.ordering.domain.order import CAPTURED, Order
from impl.ordering.domain.states import TRANSITIONS
from impl.ordering.domain.timeline import Cause


def started(order: Order, payment_intent_id: str, cause: Cause) -> None:
    if order.facts.payment_intent_id is None:
        order.facts.payment_intent_id, order.payment_status = payment_intent_id, "PENDING"
        order.did("PAYMENT_INTENT", cause)
        order.note("PAYMENT_STARTED", cause, amount=order.total)


def paid(order: Order, payment_intent_id: str, amount: int, cause: Cause) -> bool:
    """Records the payment. Returns whether the order must be confirmed now. A payment for an ended order is refunded."""
    if order.payment_status in CAPTURED:
        return False
    order.facts.payment_intent_id, order.facts.paid_at, order.payment_status = payment_intent_id, cause.at, "PAID"
    order.did("PAYMENT", cause)
    order.note("PAYMENT_SUCCEEDED", cause, amount=amount)
    if order.process.is_undoing:
        order.keep_nothing()
        order.process.expect_refund(is_refundable=order.is_refundable)
        order.process.settle(cause.now)
    return (order.status, "PAYMENT_SUCCEEDED") in TRANSITIONS


def confirm(order: Order, cause: Cause, *, event_id: str) -> None:
    """Confirms the order. `cause` names the OrderConfirmed event that ORDERING emits for it."""
    order.take("PAYMENT_SUCCEEDED")
    order.facts.confirmed_at = cause.at
    order.did("CONFIRMATION", cause)
    order.note("ORDER_CONFIRMED", cause)
    order.tell(Confirmed(event_id=event_id, paid_at=order.facts.paid_at or cause.at, confirmed_at=cause.at))


def failed(order: Order, reason: str, cause: Cause) -> bool:
    """Records that the payment failed. Returns whether the order must be cancelled now."""
    if order.payment_status not in {"NONE", "PENDING"} or order.process.has_failed("PAYMENT"):
        return False
    order.payment_status = "FAILED"
    order.process.failed("PAYMENT", cause, reason)
    order.process.skip("PAYMENT_CANCELLATION")
    order.process.settle(cause.now)
    order.note("PAYMENT_FAILED", cause)
    return (order.status, "PAYMENT_FAILED") in TRANSITIONS


def cancelled(order: Order, cause: Cause) -> None:
    if order.payment_status not in CAPTURED and not order.process.is_done("PAYMENT_CANCELLATION"):
        order.payment_status = "NONE"
        order.did("PAYMENT_CANCELLATION", cause)
        order.note("PAYMENT_CANCELLED", cause)


def refunded(order: Order, refund_id: str, amount: int, *, remaining: int, cause: Cause) -> None:
    if refund_id in order.facts.refund_ids:
        return
    order.facts.refund_ids.append(refund_id)
    order.facts.refunded += amount
    order.payment_status = "PARTIALLY_REFUNDED" if remaining else "REFUNDED"
    if order.process.is_undoing and not remaining:
        order.did("REFUND", cause)
    order.note("REFUNDED", cause, amount=amount, reference=refund_id)
