"""The causes of changes to an order: an event that arrived, or ORDERING itself."""

from datetime import datetime

from msgspec import UNSET, UnsetType

from impl.ordering.domain.timeline import Cause
from infra.runtime import context
from infra.runtime.caller import ANONYMOUS, Caller
from infra.runtime.event import EventType
from infra.runtime.store.transaction import Transaction


def told_by(tx: Transaction, kind: EventType, at: datetime | None = None, *, staff_name: str | UnsetType = UNSET) -> Cause:
    """Returns the current event as a cause, with its time and the member of staff who caused it."""
    event_id = context.current().causation_id or None
    return Cause(at=at or tx.now, now=tx.now, event_type=kind.name, event_id=event_id, staff_name=staff_name or None)


def own(tx: Transaction, caller: Caller = ANONYMOUS) -> Cause:
    """Returns ORDERING itself as the cause, now. `caller` is the person who asked for the change."""
    return Cause(at=tx.now, now=tx.now, staff_name=caller.name or None)
