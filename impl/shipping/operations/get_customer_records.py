"""Tell everything that is held on a customer."""

from sqlalchemy import bindparam, select

from generated.shipping.operations import GetCustomerRecordsOk, GetCustomerRecordsRequest
from impl.common.personal_data import record, records_page
from impl.shipping.tables import labels, shipments
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_LABELS = select(labels).where(labels.c.shipment_id == bindparam("shipment_id")).order_by(labels.c.created_at)


def get_customer_records(tx: Transaction, request: GetCustomerRecordsRequest) -> GetCustomerRecordsOk:
    theirs = select(shipments).where(shipments.c.customer_id == request.customer_id)
    by = (shipments.c.created_at, shipments.c.shipment_id)
    rows, cursor = page(tx, theirs, by=by, limit=request.limit, cursor=request.cursor)
    items = [record("SHIPMENTS", row, labels=tx.all(_LABELS, {"shipment_id": row.shipment_id})) for row in rows]
    return GetCustomerRecordsOk(body=records_page(items, cursor))
