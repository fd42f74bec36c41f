"""Give money back: the sum of refunds never exceeds what was captured, nor the pieces what was bought."""

from msgspec import UNSET
from sqlalchemy import select

from generated.paying.models import RefundDraft
from generated.paying.operations import CreateRefundCreated, CreateRefundRequest
from generated.paying.problems import NotFound, NothingToRefund, RefundAmountMismatch, RefundExceedsRemaining
from impl.paying import intents, settlement
from impl.paying.domain.goods import Goods, Refunded
from impl.paying.domain.intent import PaymentIntent
from impl.paying.tables import refunds
from impl.paying.views import money, refund_view
from infra.runtime.store.transaction import Transaction


def create_refund(tx: Transaction, request: CreateRefundRequest) -> CreateRefundCreated:
    draft = request.body
    intent = intents.lock(tx, draft.payment_intent_id)
    if intent is None:
        raise NotFound("payment_intent")
    given_back = _given_back(intent, draft)
    amount = given_back.amount if given_back else _goodwill(draft)
    if given_back and draft.amount is not UNSET and draft.amount.amount != amount:
        raise RefundAmountMismatch(expected=draft.amount, actual=money(amount, intent.currency))
    if 0 < intent.remaining < amount:
        raise RefundExceedsRemaining(max_refundable=money(intent.remaining, intent.currency))
    note = None if draft.note is UNSET else draft.note
    refund_id = settlement.refund(tx, intent, amount, draft.reason, of=given_back, note=note, by=request.caller)
    row = tx.all(select(refunds).where(refunds.c.refund_id == refund_id))[0]
    return CreateRefundCreated(body=refund_view(row), location=f"/refunds/{refund_id}")


def _given_back(intent: PaymentIntent, draft: RefundDraft) -> Refunded | None:
    """The lines and the delivery fee that the request names; None if it names none."""
    if draft.lines is UNSET and draft.delivery is not True:
        return None
    named = [] if draft.lines is UNSET else [(line.line_id, line.quantity) for line in draft.lines]
    return (intent.goods or Goods()).give_back(named, delivery=draft.delivery is True)


def _goodwill(draft: RefundDraft) -> int:
    if draft.amount is UNSET:
        raise NothingToRefund
    return draft.amount.amount
