"""From what BILLING knows to what its contract and its events say."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

import msgspec
from msgspec import UNSET
from sqlalchemy import Row

from generated.billing import models
from generated.events import billing as events
from impl.billing.domain.invoice import Invoice, Line
from impl.billing.domain.tax_schedule import TaxSchedule, TaxTerritory
from impl.kernel.vat import TaxAmount, Total

_AS_SETTINGS = ("legal_form", "share_capital", "siren", "siret", "vat_number", "address", "email", "phone")


def euros(cents: int) -> models.Money:
    """The shop sells in one currency."""
    return models.Money(amount=cents, currency="EUR")


def invoice_view(invoice: Invoice) -> models.Invoice:
    credited, numbered = invoice.credited, invoice.numbered
    return models.Invoice(
        invoice_id=invoice.invoice_id,
        type=invoice.type,
        status=invoice.status,
        invoice_number=numbered.number if numbered else UNSET,
        issue_date=numbered.issue_date if numbered else UNSET,
        order_id=invoice.order_id,
        order_number=invoice.order_number,
        customer_id=invoice.customer_id or UNSET,
        payment_method=invoice.payment_method,
        buyer=msgspec.convert(invoice.buyer, models.InvoiceBuyer),
        seller=_seller_view(invoice.seller) if invoice.seller else UNSET,
        lines=[_line_view(line) for line in invoice.lines],
        taxes=tax_amounts(invoice.taxes),
        totals=tax_total(invoice.totals),
        credited_invoice_id=credited.invoice_id if credited else UNSET,
        credited_invoice_number=credited.invoice_number if credited else UNSET,
        refund_id=(credited.refund_id or UNSET) if credited else UNSET,
        printed=invoice.printed,
        version=invoice.version,
        created_at=invoice.created_at,
        updated_at=invoice.updated_at,
    )


def summary_view(row: Row[Any]) -> models.InvoiceSummary:
    return models.InvoiceSummary(
        invoice_id=row.invoice_id,
        type=row.type,
        status=row.status,
        invoice_number=row.number or UNSET,
        issue_date=row.issue_date or UNSET,
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=row.customer_id or UNSET,
        buyer_name=row.buyer_name,
        totals=models.TaxTotal(net=euros(row.net), tax=euros(row.tax), gross=euros(row.gross)),
        credited_invoice_id=row.credited_invoice_id or UNSET,
        refund_id=row.refund_id or UNSET,
        printed=row.printed,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def schedule_view(schedule: TaxSchedule, today: date) -> models.TaxRateSchedule:
    current = schedule.in_force(today)
    periods = [models.TaxRatePeriod(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in schedule.periods]
    return models.TaxRateSchedule(
        tax_class=schedule.tax_class,
        country=schedule.country,
        territory=schedule.territory or UNSET,
        tax_rate=current.tax_rate if current else UNSET,
        periods=periods,
        version=schedule.version,
        created_at=schedule.created_at,
        updated_at=schedule.updated_at,
    )


def tax_amounts(amounts: Iterable[TaxAmount]) -> list[models.TaxAmount]:
    return [
        models.TaxAmount(tax_rate=each.tax_rate, net=euros(each.net), tax=euros(each.tax), gross=euros(each.gross))
        for each in amounts
    ]


def tax_total(total: Total) -> models.TaxTotal:
    return models.TaxTotal(net=euros(total.net), tax=euros(total.tax), gross=euros(total.gross))


def invoice_drafted(invoice: Invoice) -> events.InvoiceDrafted:
    return events.InvoiceDrafted(
        order_id=invoice.order_id, invoice_id=invoice.invoice_id, totals=_document_totals(invoice.totals)
    )


def invoice_finalized(invoice: Invoice) -> events.InvoiceFinalized:
    return events.InvoiceFinalized(
        order_id=invoice.order_id,
        invoice_id=invoice.invoice_id,
        invoice_number=invoice.document.number,
        issue_date=invoice.document.issue_date,
        totals=_document_totals(invoice.totals),
        taxes=tax_amounts(invoice.taxes),
    )


def invoice_printed(invoice: Invoice, sha256: str) -> events.InvoicePrinted:
    return events.InvoicePrinted(
        order_id=invoice.order_id,
        invoice_id=invoice.invoice_id,
        type=invoice.type,
        invoice_number=invoice.document.number,
        sha256=sha256,
    )


def tax_rate_changed(schedule: TaxSchedule, today: date) -> events.TaxRateChanged:
    return events.TaxRateChanged(tax_rate_key=schedule.key, schedule=_schedule_state(schedule, today))


def territory_tax_rate_changed(schedule: TaxSchedule, territory: TaxTerritory, today: date) -> events.TerritoryTaxRateChanged:
    state = _schedule_state(schedule, today)
    return events.TerritoryTaxRateChanged(tax_rate_key=schedule.key, territory=territory, schedule=state)


def _schedule_state(schedule: TaxSchedule, today: date) -> events.TaxScheduleState:
    periods = [
        events.TaxPeriodState(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in schedule.from_now_on(today)
    ]
    return events.TaxScheduleState(
        tax_class=schedule.tax_class, country=schedule.country, periods=periods, version=schedule.version
    )


def invoice_voided(invoice: Invoice, reason: Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]) -> events.InvoiceVoided:
    return events.InvoiceVoided(order_id=invoice.order_id, invoice_id=invoice.invoice_id, reason=reason)


def credit_note_issued(note: Invoice, invoice: Invoice, refund_id: str | None, creditable: int) -> events.CreditNoteIssued:
    return events.CreditNoteIssued(
        order_id=note.order_id,
        invoice_id=note.invoice_id,
        invoice_number=note.document.number,
        issue_date=note.document.issue_date,
        credited_invoice_id=invoice.invoice_id,
        credited_invoice_number=invoice.document.number,
        refund_id=refund_id or UNSET,
        totals=_document_totals(note.totals),
        taxes=tax_amounts(note.taxes),
        creditable=euros(creditable),
    )


def _document_totals(total: Total) -> events.DocumentTotals:
    return events.DocumentTotals(net=euros(total.net), tax=euros(total.tax), gross=euros(total.gross))


def _line_view(line: Line) -> models.InvoiceLine:
    return models.InvoiceLine(
        line_number=line.line_number,
        kind=line.kind,
        line_id=line.line_id or UNSET,
        sku=line.sku or UNSET,
        description=line.description,
        quantity=line.quantity,
        unit_price=euros(line.unit_price),
        discount=euros(line.discount),
        tax_rate=line.tax_rate,
        net=euros(line.net),
        tax=euros(line.tax),
        gross=euros(line.gross),
    )


def _seller_view(seller: Mapping[str, Any]) -> models.InvoiceSeller:
    return msgspec.convert(
        {
            **{name: seller[name] for name in _AS_SETTINGS if name in seller},
            "name": seller["legal_name"],
            "rcs": f"{seller['rcs_city']} {seller['siren']}",
        },
        models.InvoiceSeller,
    )
