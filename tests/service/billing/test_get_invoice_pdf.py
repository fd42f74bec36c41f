"""Read an invoice or credit note as PDF."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced
from tests.support.order_events import ORDER_ONE
from tests.support.service import Serving


@pytest.mark.parametrize(("locale", "mention"), [("fr", "Exonération de TVA, article 262 I"), ("en", "VAT exempt")])
async def test_an_export_says_by_which_article_it_is_exempt(
    billing: Serving, staff: BillingClient, locale: str, mention: str
) -> None:
    island = {**ORDER_ONE["delivery_address"], "postal_code": "97400", "city": "Saint-Denis"}
    exempt: dict[str, Any] = {
        "lines": [{**line, "tax_rate": 0} for line in ORDER_ONE["lines"]],
        "shipping": {**ORDER_ONE["shipping"], "tax_rate": 0},
    }
    _, invoice = await invoiced(billing, staff, locale=locale, delivery_address=island, **exempt)
    assert [(each.tax_rate, each.tax.amount) for each in invoice.taxes] == [(0, 0)]
    assert invoice.totals.net == invoice.totals.gross
    assert mention in await printed(staff, invoice)
    _, taxed = await invoiced(billing, staff, locale=locale, delivery_address=island)  # as 0.1.0 placed it: with VAT
    assert mention not in await printed(staff, taxed)


async def test_a_service_reads_every_one_and_strangers_none(billing: Serving, staff: BillingClient) -> None:
    _, invoice = await invoiced(billing, staff)
    request = operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id)
    service = billing.as_service(BillingClient, "profiling")
    assert (await service.get_invoice_pdf(request)).body == (await staff.get_invoice_pdf(request)).body
    for stranger in (billing.as_customer(BillingClient, new_id("cus")), billing.client(BillingClient, Order_Token="x" * 43)):
        with pytest.raises(problems.NotFound):
            await stranger.get_invoice_pdf(request)


async def printed(staff: BillingClient, invoice: models.Invoice) -> str:
    """The words of its PDF."""
    pdf = (await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id))).body
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(words.replace("\xa0", " ").split())
