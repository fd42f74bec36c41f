"""Read a refund."""

from generated.paying.operations import GetRefundOk, GetRefundRequest
from impl.paying.answers import refund_answer
from impl.paying.repositories import refunds
from infra.runtime.store.transaction import Transaction


def get_refund(tx: Transaction, request: GetRefundRequest) -> GetRefundOk:
    return GetRefundOk(body=refund_answer(refunds.get(tx, request.refund_id)))
