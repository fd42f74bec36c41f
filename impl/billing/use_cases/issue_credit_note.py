"""Issues a credit note for lines of a final invoice: it gets a number, an event and a PDF."""

from collections.abc import Sequence
from datetime import date

from impl.billing.domain.credit import credit_note, whole_lines
from impl.billing.domain.invoice import Invoice, Line
from impl.billing.job_types import PrintInvoice
from impl.billing.projections.shop_settings import SELLER
from impl.billing.repositories.invoices import invoices
from impl.billing.repositories.series import take_number
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def issue_credit_note(
    tx: Transaction,
    invoice: Invoice,
    earlier: Sequence[Invoice],
    lines: Sequence[Line],
    *,
    refund_id: str | None,
    settled_on: date,
) -> None:
    """Issues a credit note for lines of a locked, final invoice; `earlier` are its credit notes so far."""
    note = credit_note(
        invoice,
        earlier,
        invoice_id=new_id("inv"),
        refund_id=refund_id,
        lines=lines,
        number=take_number(tx, "CREDIT_NOTE"),
        seller=SELLER.current(tx) or invoice.seller,
        settled_on=settled_on,
        at=tx.now,
    )
    invoices.add(tx, note)
    tx.schedule(PrintInvoice(invoice_id=note.invoice_id))


def credit_invoice_of_nothing(tx: Transaction, invoice: Invoice, *, settled_on: date) -> None:
    """Credits a locked, final invoice of total 0, once. Nothing was paid, so no refund causes a credit note."""
    if invoice.status != "FINAL" or invoice.totals.gross:
        return
    if not (earlier := invoices.list_credit_notes(tx, invoice)):
        issue_credit_note(tx, invoice, earlier, whole_lines(invoice), refund_id=None, settled_on=settled_on)
