"""Cancelling an order, and removing its time limit."""

from impl.ordering.domain import ending
from impl.ordering.domain.events import EndedBy, EndReason
from impl.ordering.domain.order import Order
from impl.ordering.domain.states import Trigger
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import ExpireOrder
from infra.runtime.store.transaction import Transaction


def cancel(
    tx: Transaction,
    order: Order,
    trigger: Trigger,
    reason: EndReason,
    cause: Cause,
    *,
    ended_by: EndedBy = "SYSTEM",
    user_id: str | None = None,
    comment: str | None = None,
) -> None:
    """Cancels an order inside a change."""
    ending.cancel(order, trigger, reason, cause, ended_by=ended_by, comment=comment, user_id=user_id)
    tx.unschedule(ExpireOrder(order_id=order.order_id))
