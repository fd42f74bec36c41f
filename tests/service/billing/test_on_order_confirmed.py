"""What BILLING does on OrderConfirmed."""

import asyncio
from hashlib import sha256

from generated.billing import models, operations
from generated.billing.client import BillingClient
from generated.events.billing import InvoiceFinalized, InvoicePrinted
from tests.service.billing.support import invoiced, of_order, read, told
from tests.support.order_events import ORDER_TWO, confirmed
from tests.support.service import Serving


async def test_a_confirmed_order_has_a_final_numbered_and_printed_invoice(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    assert (invoice.status, invoice.version, invoice.totals.gross.amount) == ("FINAL", 3, 4470)
    assert isinstance(invoice.seller, models.InvoiceSeller)
    assert (invoice.seller.name, invoice.seller.rcs) == ("Comptoir", "Paris 732829320")
    pdf = (await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id))).body
    assert pdf.startswith(b"%PDF-1.7")
    [final] = await told(billing, InvoiceFinalized, placed.order_id)
    [printed] = await told(billing, InvoicePrinted, placed.order_id)
    assert final.invoice_number == printed.invoice_number == invoice.invoice_number
    assert final.taxes == invoice.taxes == placed.totals.tax_included
    assert printed.sha256 == sha256(pdf).hexdigest()


async def test_two_rates_and_discounts_add_up_to_what_was_ordered(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff, ORDER_TWO)
    assert (invoice.totals.gross, invoice.taxes) == (placed.totals.total, placed.totals.tax_included)
    assert [line.kind for line in invoice.lines] == ["ITEM", "ITEM"]  # free delivery is no line


async def test_a_confirmation_seen_twice_takes_one_number(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(confirmed(placed))
    await asyncio.sleep(0.1)
    _, following = await invoiced(billing, staff)
    assert await read(staff, (await of_order(staff, placed.order_id))[0]) == invoice
    assert int(str(following.invoice_number)[-6:]) == int(str(invoice.invoice_number)[-6:]) + 1
