"""BILLING credited a refund."""

from generated.events.billing import CREDIT_NOTE_ISSUED, CreditNoteIssued
from impl.ordering.domain import invoice
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_credit_note_issued(tx: Transaction, event: CreditNoteIssued) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        invoice.credited(
            order,
            event.invoice_id,
            event.invoice_number,
            event.totals.gross.amount,
            creditable=event.creditable.amount,
            cause=told_by(tx, CREDIT_NOTE_ISSUED),
        )
