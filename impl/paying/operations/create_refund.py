"""Refund money. All refunds together never exceed the captured amount, nor the pieces that were bought."""

from msgspec import UNSET

from generated.paying.models import RefundDraft
from generated.paying.operations import CreateRefundCreated, CreateRefundRequest
from generated.paying.problems import NothingToRefund, RefundAmountMismatch, RefundExceedsRemaining
from impl.common.absent import or_none
from impl.common.money import euros
from impl.paying.answers import refund_answer
from impl.paying.domain.goods import Refunded
from impl.paying.domain.payment_intent import PaymentIntent
from impl.paying.domain.refund import Refund, Staff
from impl.paying.repositories.payment_intents import payment_intents
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def create_refund(tx: Transaction, request: CreateRefundRequest) -> CreateRefundCreated:
    with payment_intents.change(tx, request.body.payment_intent_id) as intent:
        refund = _refund(tx, intent, request)
    return CreateRefundCreated(body=refund_answer(refund), location=f"/refunds/{refund.refund_id}")


def _refund(tx: Transaction, intent: PaymentIntent, request: CreateRefundRequest) -> Refund:
    draft = request.body
    given_back = _given_back(intent, draft)
    amount = given_back.amount if given_back else _goodwill(draft)
    if given_back and draft.amount is not UNSET and draft.amount.amount != amount:
        raise RefundAmountMismatch(expected=draft.amount, actual=euros(amount))
    if 0 < intent.remaining < amount:
        raise RefundExceedsRemaining(max_refundable=euros(intent.remaining))
    return intent.refund(
        amount,
        draft.reason,
        refund_id=new_id("rfd"),
        at=tx.now,
        of=given_back,
        note=or_none(draft.note),
        by=Staff(staff_id=request.caller.subject, name=request.caller.name),
    )


def _given_back(intent: PaymentIntent, draft: RefundDraft) -> Refunded | None:
    """Returns the lines and the delivery fee that the request names; None if it names none."""
    if draft.lines is UNSET and draft.delivery is not True:
        return None
    named = [] if draft.lines is UNSET else [(line.line_id, line.quantity) for line in draft.lines]
    return intent.give_back(named, delivery=draft.delivery is True)


def _goodwill(draft: RefundDraft) -> int:
    if draft.amount is UNSET:
        raise NothingToRefund
    return draft.amount.amount
