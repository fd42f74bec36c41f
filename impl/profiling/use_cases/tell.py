"""Queues messages about what happened in other services. Nothing is told of what happened before this store sent messages."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from generated.events.shipping import ShipmentDelivered, ShipmentDispatched
from impl.profiling.domain.message import Template
from impl.profiling.domain.notices import NoticeKind
from impl.profiling.job_types import TellStaff
from impl.profiling.repositories import staff_notices
from impl.profiling.use_cases.beginning import told_since
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction

_NOTHING: Mapping[str, str] = {}
_GATHERING = timedelta(minutes=1)


def tell_of_order(
    tx: Transaction, template: Template, order_id: str, *, at: datetime, about: Mapping[str, str] = _NOTHING
) -> None:
    """Queues a message about an order."""
    if at >= told_since(tx):
        queue_message(tx, template, order_id=order_id, about=about)


def tell_of_parcel(tx: Transaction, template: Template, event: ShipmentDispatched | ShipmentDelivered, *, at: datetime) -> None:
    """Queues a message about a parcel, with what it holds: `lin_…=2 lin_…=1`."""
    lines = " ".join(f"{line.line_id}={line.quantity}" for line in event.lines)
    tell_of_order(tx, template, event.order_id, at=at, about={"shipment_id": event.shipment_id, "lines": lines})


def tell_staff(tx: Transaction, kind: NoticeKind, about_id: str, *, at: datetime, **about: str) -> None:
    """Adds a notice to those that members of staff get in one message, a minute after the first of them."""
    if at >= told_since(tx):
        first_at = staff_notices.add(tx, kind, {"id": about_id, **about})
        tx.schedule(TellStaff(notices=kind), first_at + _GATHERING)
