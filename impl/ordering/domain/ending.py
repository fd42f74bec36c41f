"""How an order ends before dispatch, and when it is complete."""

from datetime import datetime

from generated.ordering.problems import NotCancellable
from impl.ordering.domain.events import Cancelled, EndedBy, EndReason, Expired, StatusBefore
from impl.ordering.domain.order import Order
from impl.ordering.domain.states import TRANSITIONS, Trigger
from impl.ordering.domain.timeline import Cause


def refuse_unless_cancellable(order: Order) -> None:
    if (order.status, "CANCELLATION") not in TRANSITIONS:
        raise NotCancellable(state=order.status)


def cancel(
    order: Order,
    trigger: Trigger,
    reason: EndReason,
    cause: Cause,
    *,
    ended_by: EndedBy = "SYSTEM",
    comment: str | None = None,
    user_id: str | None = None,
) -> None:
    """Cancels the order before dispatch. Each service undoes its part when it receives the event."""
    before: StatusBefore = "CONFIRMED" if order.status == "CONFIRMED" else "PENDING"
    order.take(trigger)
    order.facts.ended_reason, order.facts.cancelled_at = reason, cause.at
    order.turn_back(cause)
    order.note("ORDER_CANCELLED", cause, comment=comment, user_id=user_id)
    order.tell(Cancelled(reason=reason, before=before, ended_by=ended_by, user_id=user_id, at=cause.at))


def expire(order: Order, cause: Cause) -> None:
    order.take("TIME_LIMIT")
    order.facts.ended_reason, order.facts.expired_at = "TIME", cause.at
    order.turn_back(cause)
    order.note("ORDER_EXPIRED", cause)
    order.tell(Expired(at=cause.at))


def is_out_of_time(order: Order, now: datetime) -> bool:
    return order.status == "PENDING" and order.expires_at <= now


def complete(order: Order, cause: Cause) -> None:
    if (order.status, "COMPLETION") in TRANSITIONS:
        order.take("COMPLETION")
        order.facts.completed_at = cause.at
        order.note("ORDER_COMPLETED", cause)
