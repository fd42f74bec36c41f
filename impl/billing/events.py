"""From the domain events of invoices and tax rates to the events of the contract."""

from generated.events import billing as events
from impl.billing.domain.events import Drafted, Finalised, InvoiceEvent, Issued, Printed, TaxScheduleEvent, Voided
from impl.billing.domain.invoice import Invoice
from impl.billing.domain.tax_schedule import TaxSchedule
from impl.common.absent import or_unset
from impl.common.money import euros, tax_amounts
from infra.runtime.event import Event


def event_of_invoice(invoice: Invoice, happened: InvoiceEvent) -> Event:
    """Returns the contract's event of an invoice or credit note."""
    match happened:
        case Drafted():
            return events.InvoiceDrafted(
                order_id=invoice.order_id, invoice_id=invoice.invoice_id, totals=_document_totals(invoice)
            )
        case Voided():
            return events.InvoiceVoided(order_id=invoice.order_id, invoice_id=invoice.invoice_id, reason=happened.reason)
        case Finalised():
            return _invoice_finalized(invoice)
        case Issued():
            return _credit_note_issued(invoice, happened)
        case Printed():
            return _invoice_printed(invoice, happened.sha256)


def event_of_tax_schedule(schedule: TaxSchedule, happened: TaxScheduleEvent) -> Event:
    """Returns the contract's event of tax rates: the current and planned ones."""
    state = events.TaxScheduleState(
        tax_class=schedule.tax_class,
        country=schedule.country,
        periods=[
            events.TaxPeriodState(tax_rate=each.tax_rate, valid_from=each.valid_from)
            for each in schedule.from_now_on(happened.today)
        ],
        version=schedule.version,
    )
    if schedule.territory is None:
        return events.TaxRateChanged(tax_rate_key=schedule.key, schedule=state)
    return events.TerritoryTaxRateChanged(tax_rate_key=schedule.key, territory=schedule.territory, schedule=state)


def _invoice_finalized(invoice: Invoice) -> events.InvoiceFinalized:
    return events.InvoiceFinalized(
        order_id=invoice.order_id,
        invoice_id=invoice.invoice_id,
        invoice_number=invoice.document.number,
        issue_date=invoice.document.issue_date,
        totals=_document_totals(invoice),
        taxes=tax_amounts(invoice.taxes),
    )


def _credit_note_issued(note: Invoice, issued: Issued) -> events.CreditNoteIssued:
    credited = issued.credited
    return events.CreditNoteIssued(
        order_id=note.order_id,
        invoice_id=note.invoice_id,
        invoice_number=note.document.number,
        issue_date=note.document.issue_date,
        credited_invoice_id=credited.invoice_id,
        credited_invoice_number=credited.invoice_number,
        refund_id=or_unset(credited.refund_id),
        totals=_document_totals(note),
        taxes=tax_amounts(note.taxes),
        creditable=euros(issued.creditable),
    )


def _invoice_printed(invoice: Invoice, sha256: str) -> events.InvoicePrinted:
    return events.InvoicePrinted(
        order_id=invoice.order_id,
        invoice_id=invoice.invoice_id,
        type=invoice.type,
        invoice_number=invoice.document.number,
        sha256=sha256,
    )


def _document_totals(invoice: Invoice) -> events.DocumentTotals:
    total = invoice.totals
    return events.DocumentTotals(net=euros(total.net), tax=euros(total.tax), gross=euros(total.gross))
