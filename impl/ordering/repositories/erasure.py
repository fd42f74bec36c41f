"""Takes the buyer out of orders: what was sold, for how much and when stays."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, or_, select

from impl.common.personal_data import ids_of
from impl.ordering.domain.states import IS_END
from impl.ordering.tables import orders as table
from infra.runtime.store.transaction import Transaction

AT_ONCE = 50
"""So many orders are erased in one transaction."""

_HAS_ENDED = table.c.status.in_([status for status, is_end in IS_END.items() if is_end])
_IS_AT_WORK = table.c.process_state.in_(["RUNNING", "COMPENSATING", "STUCK"])
_OF_CUSTOMER = table.c.customer_id == bindparam("customer_id")
_OPEN = (
    select(table.c.order_id, table.c.order_number)
    .where(_OF_CUSTOMER, or_(~_HAS_ENDED, _IS_AT_WORK))
    .order_by(table.c.created_at, table.c.order_id)
)
_SETTLED = (
    select(table.c.order_id)
    .where(_OF_CUSTOMER, _HAS_ENDED, ~_IS_AT_WORK, table.c.erased_at.is_(None))
    .order_by(table.c.order_id)
    .limit(AT_ONCE)
)
_OLD = (
    select(table.c.order_id)
    .where(table.c.erased_at.is_(None), table.c.created_at < bindparam("before", type_=table.c.created_at.type))
    .order_by(table.c.created_at)
    .limit(AT_ONCE)
)


def list_open(tx: Transaction, customer_id: str, *, most: int) -> Sequence[tuple[str, str]]:
    """Returns id and number of a customer's orders that have not ended, or whose money or goods are still on their way."""
    return [(row.order_id, row.order_number) for row in tx.all(_OPEN.limit(most), {"customer_id": customer_id})]


def list_settled(tx: Transaction, customer_id: str) -> Sequence[str]:
    """Returns the ids of some of a customer's orders that are to be erased."""
    return ids_of(tx.all(_SETTLED, {"customer_id": customer_id}))


def list_old(tx: Transaction, before: datetime) -> Sequence[str]:
    """Returns the ids of some orders that were placed before an instant and still have their buyer."""
    return ids_of(tx.all(_OLD, {"before": before}))
