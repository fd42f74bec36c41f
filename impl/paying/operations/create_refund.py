"""Give money back: the sum of refunds never exceeds what was captured, however many ask at once."""

from msgspec import UNSET
from sqlalchemy import select

from generated.paying.operations import CreateRefundCreated, CreateRefundRequest
from generated.paying.problems import NotFound, RefundExceedsRemaining
from impl.paying import intents, settlement
from impl.paying.tables import refunds
from impl.paying.views import money, refund_view
from infra.runtime.store.transaction import Transaction


def create_refund(tx: Transaction, request: CreateRefundRequest) -> CreateRefundCreated:
    draft = request.body
    intent = intents.lock(tx, draft.payment_intent_id)
    if intent is None:
        raise NotFound("payment_intent")
    if 0 < intent.remaining < draft.amount.amount:
        raise RefundExceedsRemaining(max_refundable=money(intent.remaining, intent.currency))
    note = None if draft.note is UNSET else draft.note
    refund_id = settlement.refund(tx, intent, draft.amount.amount, draft.reason, note=note, by=request.caller.subject)
    row = tx.all(select(refunds).where(refunds.c.refund_id == refund_id))[0]
    return CreateRefundCreated(body=refund_view(row), location=f"/refunds/{refund_id}")
