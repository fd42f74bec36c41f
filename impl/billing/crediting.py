"""Writing a credit note: numbered, told and printed."""

from collections.abc import Sequence
from datetime import date

from impl.billing import invoices, numbers, sellers, views
from impl.billing.domain.credit import creditable, whole_lines
from impl.billing.domain.invoice import Invoice, Line, credit_note
from impl.billing.job_types import PrintInvoice
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def credit(
    tx: Transaction,
    invoice: Invoice,
    earlier: Sequence[Invoice],
    lines: Sequence[Line],
    *,
    refund_id: str | None,
    settled_on: date,
) -> None:
    """Takes lines of a locked, final invoice back; `earlier` are its credit notes so far."""
    note = credit_note(
        invoice,
        invoice_id=new_id("inv"),
        refund_id=refund_id,
        lines=lines,
        number=numbers.take(tx, "CREDIT_NOTE"),
        seller=sellers.current(tx) or invoice.seller,
        settled_on=settled_on,
        at=tx.now,
    )
    invoices.add(tx, note)
    tx.emit(views.credit_note_issued(note, invoice, refund_id, creditable(invoice, [*earlier, note])))
    tx.schedule(PrintInvoice(invoice_id=note.invoice_id))


def credit_nothing(tx: Transaction, invoice: Invoice, *, settled_on: date) -> None:
    """Takes a locked, final invoice of nothing back, once: nothing was paid, so no refund will ask for the credit note."""
    if not (earlier := invoices.credit_notes(tx, invoice)):
        credit(tx, invoice, earlier, whole_lines(invoice), refund_id=None, settled_on=settled_on)
