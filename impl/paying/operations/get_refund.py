"""Read a refund."""

from sqlalchemy import select

from generated.paying.operations import GetRefundOk, GetRefundRequest
from generated.paying.problems import NotFound
from impl.paying.tables import refunds
from impl.paying.views import refund_view
from infra.runtime.store.transaction import Transaction


def get_refund(tx: Transaction, request: GetRefundRequest) -> GetRefundOk:
    row = tx.one(select(refunds).where(refunds.c.refund_id == request.refund_id))
    if row is None:
        raise NotFound("refund")
    return GetRefundOk(body=refund_view(row))
