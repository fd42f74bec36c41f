"""Tell everything that is held on a customer."""

from sqlalchemy import select

from generated.billing.operations import GetCustomerRecordsOk, GetCustomerRecordsRequest
from impl.billing.tables import invoices
from impl.common.personal_data import record, records_page
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def get_customer_records(tx: Transaction, request: GetCustomerRecordsRequest) -> GetCustomerRecordsOk:
    theirs = select(invoices).where(invoices.c.customer_id == request.customer_id)
    by = (invoices.c.created_at, invoices.c.invoice_id)
    rows, cursor = page(tx, theirs, by=by, limit=request.limit, cursor=request.cursor)
    return GetCustomerRecordsOk(body=records_page([record("INVOICES", row) for row in rows], cursor))
