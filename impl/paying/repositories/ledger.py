"""The ledger in the store. The database allows only new entries."""

from typing import Literal

from impl.paying import tables
from impl.paying.domain.payment_intent import PaymentIntent
from impl.paying.domain.refund import Refund
from infra.runtime.store.transaction import Transaction

_Kind = Literal["AUTHORISE", "CAPTURE", "REFUND"]


def add_capture(tx: Transaction, intent: PaymentIntent) -> None:
    """Adds the capture of an order's whole amount."""
    tx.insert(
        tables.ledger,
        _entry(tx, intent, "AUTHORISE", intent.order_id, intent.captured),
        _entry(tx, intent, "CAPTURE", intent.order_id, intent.captured),
    )


def add_refund(tx: Transaction, intent: PaymentIntent, refund: Refund) -> None:
    """Adds a refund."""
    tx.insert(tables.ledger, _entry(tx, intent, "REFUND", refund.refund_id, refund.amount))


def _entry(tx: Transaction, intent: PaymentIntent, kind: _Kind, reference: str, amount: int) -> dict[str, object]:
    return {
        "kind": kind,
        "reference": reference,
        "payment_intent_id": intent.payment_intent_id,
        "order_id": intent.order_id,
        "amount": amount,
        "currency": intent.currency,
        "created_at": tx.now,
    }
