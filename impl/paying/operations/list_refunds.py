"""List refunds, newest first."""

from generated.paying import models
from generated.paying.operations import ListRefundsOk, ListRefundsRequest
from impl.common.absent import or_unset
from impl.paying.answers import refund_answer
from impl.paying.repositories import refunds
from infra.runtime.store.transaction import Transaction


def list_refunds(tx: Transaction, request: ListRefundsRequest) -> ListRefundsOk:
    found, cursor = refunds.list_page(
        tx,
        payment_intent_id=request.payment_intent_id,
        order_id=request.order_id,
        reason=request.reason,
        created_from=request.created_from,
        created_to=request.created_to,
        limit=request.limit,
        cursor=request.cursor,
    )
    items = [refund_answer(refund) for refund in found]
    return ListRefundsOk(body=models.RefundPage(items=items, next_cursor=or_unset(cursor)))
