"""Prints invoices: what one says, handed to the printer that lives in a thread of its own."""

import asyncio
import os
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from impl.billing.documents import invoice as documents
from impl.billing.documents.printer import InvoicePrinter
from impl.billing.domain.invoice import Invoice, Line
from impl.kernel.vat import taxed

_POLITENESS = 10  # Linux niceness of the printing thread: orders go first, paper follows


class PrintShop:
    """One worker thread with its own printer; the first print makes it."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printer", initializer=_be_polite)
        self._printer: InvoicePrinter | None = None

    async def print(self, invoice: Invoice) -> bytes:
        """The PDF of a final invoice."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._print, invoice)

    def _print(self, invoice: Invoice) -> bytes:
        if self._printer is None:
            self._printer = InvoicePrinter()
        return self._printer.print(document_of(invoice))


def _be_polite() -> None:
    if sys.platform == "linux":  # elsewhere niceness belongs to the process
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _POLITENESS)


def document_of(invoice: Invoice) -> documents.InvoiceDocument:
    """What is printed. Raises InvoiceNotFinal for a draft."""
    number, credited, totals = invoice.document, invoice.credited, invoice.totals
    return documents.InvoiceDocument(
        kind=documents.Kind(invoice.type),
        number=number.number,
        issued_on=number.issue_date,
        order_number=invoice.order_number,
        seller=_seller(invoice.seller or {}),
        buyer=documents.Buyer(
            billing=_address(invoice.buyer["billing_address"]), delivery=_address(invoice.buyer["delivery_address"])
        ),
        lines=tuple(_line(line) for line in invoice.lines),
        taxes=tuple(
            documents.TaxTotal(rate=each.tax_rate, net=each.net, tax=each.tax, gross=each.gross) for each in invoice.taxes
        ),
        totals=documents.Totals(net=totals.net, tax=totals.tax, gross=totals.gross),
        payment=documents.Payment(method=invoice.payment_method, paid_on=invoice.settled_on or number.issue_date),
        credited=documents.CreditedInvoice(number=credited.invoice_number, issued_on=credited.issue_date) if credited else None,
        currency=invoice.currency,
        locale=documents.Locale(invoice.locale),
        is_export=invoice.is_export,
    )


def _seller(seller: Mapping[str, Any]) -> documents.Seller:
    return documents.Seller(
        name=seller["legal_name"],
        legal_form=seller["legal_form"],
        capital=seller.get("share_capital", {}).get("amount", 0),
        siren=seller["siren"],
        siret=seller["siret"],
        rcs=seller["rcs_city"],
        vat_number=seller["vat_number"],
        address=_address(seller["address"]),
        email=seller["email"],
        phone=seller.get("phone", ""),
    )


def _address(address: Mapping[str, str]) -> documents.PostalAddress:
    return documents.PostalAddress(
        name=address["recipient"],
        company=address.get("company", ""),
        line1=address["line1"],
        line2=address.get("line2", ""),
        postal_code=address["postal_code"],
        city=address["city"],
        country=address["country"],
    )


def _line(line: Line) -> documents.InvoiceLine:
    return documents.InvoiceLine(
        description=line.description,
        sku=line.sku or "",
        quantity=line.quantity,
        unit_net=taxed(line.unit_price, line.tax_rate).net,
        unit_gross=line.unit_price,
        discount=line.discount,
        tax_rate=line.tax_rate,
        total_net=line.net,
        total_gross=line.gross,
    )
