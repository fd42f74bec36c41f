"""From the domain to the models of the contract."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import UNSET
from sqlalchemy import Row

from generated.billing import models
from impl.billing.domain.invoice import Invoice, Line
from impl.billing.domain.parties import Buyer, Seller
from impl.billing.domain.tax_schedule import TaxSchedule
from impl.common.absent import or_unset
from impl.common.access import account_shown_to
from impl.common.addresses import address_model
from impl.common.money import euros, tax_amounts
from impl.kernel.vat import Total
from infra.runtime.caller import Caller


def invoice_answer(invoice: Invoice, caller: Caller) -> models.Invoice:
    credited, numbered = invoice.credited, invoice.numbered
    return models.Invoice(
        invoice_id=invoice.invoice_id,
        type=invoice.type,
        status=invoice.status,
        invoice_number=numbered.number if numbered else UNSET,
        issue_date=numbered.issue_date if numbered else UNSET,
        order_id=invoice.order_id,
        order_number=invoice.order_number,
        customer_id=or_unset(account_shown_to(caller, invoice.customer_id)),
        payment_method=invoice.payment_method,
        buyer=_buyer(invoice.buyer),
        seller=_seller(invoice.seller) if invoice.seller else UNSET,
        lines=[_line(line) for line in invoice.lines],
        taxes=tax_amounts(invoice.taxes),
        totals=tax_total_answer(invoice.totals),
        credited_invoice_id=credited.invoice_id if credited else UNSET,
        credited_invoice_number=credited.invoice_number if credited else UNSET,
        refund_id=or_unset(credited.refund_id) if credited else UNSET,
        printed=invoice.printed,
        version=invoice.version,
        created_at=invoice.created_at,
        updated_at=invoice.updated_at,
    )


def summary_answer(row: Row[Any], caller: Caller) -> models.InvoiceSummary:
    return models.InvoiceSummary(
        invoice_id=row.invoice_id,
        type=row.type,
        status=row.status,
        invoice_number=or_unset(row.number),
        issue_date=or_unset(row.issue_date),
        order_id=row.order_id,
        order_number=row.order_number,
        customer_id=or_unset(account_shown_to(caller, row.customer_id)),
        buyer_name=row.buyer_name,
        totals=models.TaxTotal(net=euros(row.net), tax=euros(row.tax), gross=euros(row.gross)),
        credited_invoice_id=or_unset(row.credited_invoice_id),
        refund_id=or_unset(row.refund_id),
        printed=row.printed,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def invoice_page_answer(rows: Sequence[Row[Any]], next_cursor: str | None, caller: Caller) -> models.InvoicePage:
    """A page of summaries."""
    return models.InvoicePage(items=[summary_answer(row, caller) for row in rows], next_cursor=or_unset(next_cursor))


def schedule_answer(schedule: TaxSchedule, today: date) -> models.TaxRateSchedule:
    current = schedule.in_force(today)
    periods = [models.TaxRatePeriod(tax_rate=each.tax_rate, valid_from=each.valid_from) for each in schedule.periods]
    return models.TaxRateSchedule(
        tax_class=schedule.tax_class,
        country=schedule.country,
        territory=or_unset(schedule.territory),
        tax_rate=current.tax_rate if current else UNSET,
        periods=periods,
        version=schedule.version,
        created_at=schedule.created_at,
        updated_at=schedule.updated_at,
    )


def tax_total_answer(total: Total) -> models.TaxTotal:
    return models.TaxTotal(net=euros(total.net), tax=euros(total.tax), gross=euros(total.gross))


def _line(line: Line) -> models.InvoiceLine:
    return models.InvoiceLine(
        line_number=line.line_number,
        kind=line.kind,
        line_id=or_unset(line.line_id),
        sku=or_unset(line.sku),
        description=line.description,
        quantity=line.quantity,
        unit_price=euros(line.unit_price),
        discount=euros(line.discount),
        tax_rate=line.tax_rate,
        net=euros(line.net),
        tax=euros(line.tax),
        gross=euros(line.gross),
    )


def _buyer(buyer: Buyer) -> models.InvoiceBuyer:
    return models.InvoiceBuyer(
        name=buyer.name,
        email=or_unset(buyer.email),
        billing_address=address_model(buyer.billing_address),
        delivery_address=address_model(buyer.delivery_address),
    )


def _seller(seller: Seller) -> models.InvoiceSeller:
    return models.InvoiceSeller(
        name=seller.legal_name,
        legal_form=seller.legal_form,
        share_capital=euros(seller.share_capital.amount) if seller.share_capital else UNSET,
        siren=seller.siren,
        siret=seller.siret,
        rcs=f"{seller.rcs_city} {seller.siren}",
        vat_number=seller.vat_number,
        address=address_model(seller.address),
        email=seller.email,
        phone=or_unset(seller.phone),
    )
