"""What operations, reactions and jobs share when an order goes on: it is saved, and the world is told."""

from datetime import datetime

from msgspec import UNSET, UnsetType

from generated.events import ordering as events
from impl.ordering import orders, views
from impl.ordering.domain import ending
from impl.ordering.domain.order import EndReason, Order
from impl.ordering.domain.states import Trigger
from impl.ordering.domain.timeline import Cause
from impl.ordering.job_types import ExpireOrder
from infra.runtime import context
from infra.runtime.caller import ANONYMOUS, Caller
from infra.runtime.event import EventType
from infra.runtime.store.transaction import Transaction


def told_by(tx: Transaction, kind: EventType, at: datetime | None = None, *, staff_name: str | UnsetType = UNSET) -> Cause:
    """The event that is being reacted to, when it says that it happened, and who of the staff did it."""
    event_id = context.current().causation_id or None
    return Cause(at=at or tx.now, now=tx.now, event_type=kind.name, event_id=event_id, staff_name=staff_name or None)


def own(tx: Transaction, caller: Caller = ANONYMOUS) -> Cause:
    """ORDERING itself, now; `caller` is who asked for it."""
    return Cause(at=tx.now, now=tx.now, staff_name=caller.name or None)


def record(tx: Transaction, order: Order) -> None:
    """Saves what changed; that a stuck process goes on is told."""
    was_stuck = order.opening["process"]["state"] == "STUCK"
    if was_stuck and order.process.state != "STUCK":
        if not any(entry.code == "PROCESS_RETRIED" for entry in order.entries):
            order.note("PROCESS_RECOVERED", own(tx))
        tx.emit(views.process_recovered(order, tx.now))
    orders.save(tx, order)


def cancel(
    tx: Transaction,
    order: Order,
    trigger: Trigger,
    reason: EndReason,
    cause: Cause,
    *,
    ended_by: events.OrderEndedBy = "SYSTEM",
    user_id: str | None = None,
    comment: str | None = None,
) -> None:
    """Ends an order before dispatch; each service undoes its part as it sees the event. The caller records it."""
    before = order.status
    ending.cancel(order, trigger, reason, cause, comment=comment, user_id=user_id)
    tx.emit(views.order_cancelled(order, before, ended_by=ended_by, user_id=user_id))
    tx.unschedule(ExpireOrder(order_id=order.order_id))
