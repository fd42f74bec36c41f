"""Tell everything that is held on a customer."""

from sqlalchemy import bindparam, select

from generated.paying.operations import GetCustomerRecordsOk, GetCustomerRecordsRequest
from impl.common.personal_data import record, records_page
from impl.paying.tables import intents, refunds
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_REFUNDS = select(refunds).where(refunds.c.payment_intent_id == bindparam("key")).order_by(refunds.c.created_at)


def get_customer_records(tx: Transaction, request: GetCustomerRecordsRequest) -> GetCustomerRecordsOk:
    theirs = select(intents).where(intents.c.customer_id == request.customer_id)
    by = (intents.c.created_at, intents.c.payment_intent_id)
    rows, cursor = page(tx, theirs, by=by, limit=request.limit, cursor=request.cursor)
    items = [record("PAYMENTS", row, refunds=tx.all(_REFUNDS, {"key": row.payment_intent_id})) for row in rows]
    return GetCustomerRecordsOk(body=records_page(items, cursor))
