"""The movements of money, each with its ledger entries and its event in the transaction that changes the intent."""

from generated.paying import models
from impl.paying import intents, views
from impl.paying.domain.goods import Refunded
from impl.paying.domain.intent import PaymentIntent
from impl.paying.tables import ledger, refunds
from infra.runtime.caller import Caller
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction

_NOTHING = Refunded()


def capture(tx: Transaction, intent: PaymentIntent) -> None:
    """Takes the whole amount of a locked intent."""
    intent.succeed(at=tx.now)
    tx.insert(ledger, *(_entry(tx, intent, kind, intent.order_id, intent.captured) for kind in ("AUTHORISE", "CAPTURE")))
    intents.save(tx, intent)
    tx.emit(views.payment_succeeded(intent))


def refund(
    tx: Transaction,
    intent: PaymentIntent,
    amount: int,
    reason: models.RefundReason,
    *,
    of: Refunded | None = None,
    note: str | None = None,
    by: Caller | None = None,
) -> str:
    """Gives a part of a locked intent's money back; answers the refund's id.

    `of` is what of the order was given back for it; without it the amount is shared by everything that was paid for, as far as
    that is known. `by` is the member of staff who does it.
    """
    intent.refund(amount, at=tx.now)
    if of is None:
        of = intent.goods.reduce(amount) if intent.goods else _NOTHING
    refund_id = new_id("rfd")
    tx.insert(
        refunds,
        {
            "refund_id": refund_id,
            "payment_intent_id": intent.payment_intent_id,
            "order_id": intent.order_id,
            "order_number": intent.order_number,
            "customer_id": intent.customer_id,
            "amount": amount,
            "currency": intent.currency,
            "remaining": intent.remaining,
            "reason": reason,
            "note": note,
            "refunded_by": by.subject if by else None,
            "lines": of.lines or None,
            "delivery": of.delivery or None,
            "version": 1,
            "created_at": tx.now,
        },
    )
    tx.insert(ledger, _entry(tx, intent, "REFUND", refund_id, amount))
    intents.save(tx, intent)
    intents.save_goods(tx, intent)
    tx.emit(views.refund_succeeded(intent, refund_id, amount, reason, of, by.name if by else ""))
    return refund_id


def settle_ended_order(tx: Transaction, intent: PaymentIntent, reason: views.OrderEnd) -> None:
    """An order ended: what was captured goes back whole; what was not is never captured. Twice changes nothing."""
    if intent.remaining:
        refund(tx, intent, intent.remaining, reason)
    elif not intent.has_ended:
        intent.cancel(at=tx.now)
        intents.save(tx, intent)
        tx.emit(views.payment_cancelled(intent, reason))


def _entry(tx: Transaction, intent: PaymentIntent, kind: str, reference: str, amount: int) -> dict[str, object]:
    return {
        "kind": kind,
        "reference": reference,
        "payment_intent_id": intent.payment_intent_id,
        "order_id": intent.order_id,
        "amount": amount,
        "currency": intent.currency,
        "created_at": tx.now,
    }
