"""Tell everything that is held on a customer."""

from sqlalchemy import or_, select

from generated.carting.operations import GetCustomerRecordsOk, GetCustomerRecordsRequest
from impl.carting.tables import carts
from impl.common.personal_data import record, records_page
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def get_customer_records(tx: Transaction, request: GetCustomerRecordsRequest) -> GetCustomerRecordsOk:
    is_theirs = or_(carts.c.customer_id == request.customer_id, carts.c.joined_customer_id == request.customer_id)
    theirs = select(carts).where(is_theirs)
    by = (carts.c.created_at, carts.c.cart_id)
    rows, cursor = page(tx, theirs, by=by, limit=request.limit, cursor=request.cursor)
    return GetCustomerRecordsOk(body=records_page([record("CARTS", row) for row in rows], cursor))
