"""BILLING credited a refund."""

from generated.events.billing import CREDIT_NOTE_ISSUED, CreditNoteIssued
from impl.ordering import orders, progress
from impl.ordering.domain import invoice
from infra.runtime.store.transaction import Transaction


def on_credit_note_issued(tx: Transaction, event: CreditNoteIssued) -> None:
    order = orders.awaited(tx, event.order_id)
    invoice.credited(
        order,
        event.invoice_id,
        event.invoice_number,
        event.totals.gross.amount,
        creditable=event.creditable.amount,
        cause=progress.told_by(tx, CREDIT_NOTE_ISSUED),
    )
    progress.record(tx, order)
