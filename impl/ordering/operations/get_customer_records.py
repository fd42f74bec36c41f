"""Tell everything that is held on a customer."""

from sqlalchemy import bindparam, select

from generated.ordering.operations import GetCustomerRecordsOk, GetCustomerRecordsRequest
from impl.common.personal_data import record, records_page
from impl.ordering.tables import orders, timeline
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_PROCESS = {"facts", "process", "process_state", "process_due_at", "process_updated_at", "summary", "vendors"}
"""What the shop does with an order, and what only repeats it."""
_ORDERS = select(*(column for column in orders.c if column.name not in _PROCESS))
_TIMELINE = (
    select(timeline.c.code, timeline.c.amount, timeline.c.reference, timeline.c.comment, timeline.c.at)
    .where(timeline.c.order_id == bindparam("key"))
    .order_by(timeline.c.number)
)


def get_customer_records(tx: Transaction, request: GetCustomerRecordsRequest) -> GetCustomerRecordsOk:
    theirs = _ORDERS.where(orders.c.customer_id == request.customer_id)
    by = (orders.c.created_at, orders.c.order_id)
    rows, cursor = page(tx, theirs, by=by, limit=request.limit, cursor=request.cursor)
    items = [record("ORDERS", row, timeline=tx.all(_TIMELINE, {"key": row.order_id})) for row in rows]
    return GetCustomerRecordsOk(body=records_page(items, cursor))
