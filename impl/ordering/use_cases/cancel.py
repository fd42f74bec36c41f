"""Cancelling an order, and removing its time limit, which comes first."""

from impl.ordering.domain import ending
from impl.ordering.domain.events import EndedBy, EndReason
from impl.ordering.domain.order import Order
from impl.ordering.domain.states import Trigger
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import ExpireOrder
from infra.runtime.store.transaction import Transaction


def forget_time_limit(tx: Transaction, order_id: str) -> None:
    """Removes the time limit of an order that is about to be paid or cancelled.

    It comes before the order is locked, as in the job itself: else the two would block each other.
    """
    tx.unschedule(ExpireOrder(order_id=order_id))


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
    """Cancels an order inside a change. `forget_time_limit` comes before the change."""
    ending.cancel(order, trigger, reason, cause, ended_by=ended_by, comment=comment, user_id=user_id)
