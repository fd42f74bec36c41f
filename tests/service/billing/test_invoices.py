"""Drafts, final numbers, and what voids them."""

import asyncio
import io
from hashlib import sha256
from typing import Any

import msgspec
import pytest
from pypdf import PdfReader
from sqlalchemy import select

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from generated.events.billing import (
    InvoiceDrafted,
    InvoiceFinalized,
    InvoicePrinted,
    InvoiceVoided,
)
from infra.runtime.event import NotYet
from infra.runtime.store.tables import jobs
from tests.service.billing.support import invoiced, of_order, read, refunded, told, when
from tests.support.order_events import ORDER_ONE, ORDER_TWO, cancelled, confirmed, expired, new_order
from tests.support.service import Serving


async def test_a_placed_order_has_a_draft(billing: Serving, staff: BillingClient) -> None:
    placed = new_order()
    await billing.react(placed)
    await billing.react(placed)
    [summary] = await of_order(staff, placed.order_id)
    draft = await read(staff, summary)
    assert (draft.status, draft.invoice_number, draft.seller, draft.printed) == ("DRAFT", msgspec.UNSET, msgspec.UNSET, False)
    assert [(line.kind, line.description, line.gross.amount) for line in draft.lines] == [
        ("ITEM", "Mug, blue", 3980),
        ("SHIPPING", "Livraison", 490),
    ]
    assert len(await told(billing, InvoiceDrafted, placed.order_id)) == 1
    with pytest.raises(problems.InvoiceNotFinal) as refused:
        await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=draft.invoice_id))
    assert refused.value.members["state"] == "DRAFT"


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


async def printed(staff: BillingClient, invoice: models.Invoice) -> str:
    """The words of its PDF."""
    pdf = (await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id))).body
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(words.replace("\xa0", " ").split())


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


async def test_many_orders_confirmed_at_once_are_numbered_without_gap(billing: Serving, staff: BillingClient) -> None:
    placed = [new_order() for _ in range(20)]
    await asyncio.gather(*(billing.react(each) for each in placed))
    await asyncio.gather(*(billing.react(confirmed(each)) for each in placed))
    for each in placed:
        await when(lambda item: item.status == "FINAL", staff, each.order_id)
    finals = await billing.emitted_of(InvoiceFinalized)
    numbers = sorted(int(event.invoice_number[-6:]) for event in finals)
    assert numbers == list(range(1, len(numbers) + 1))


async def test_an_order_that_ended_voids_its_draft(billing: Serving, staff: BillingClient) -> None:
    for end, reason in ((cancelled, "ORDER_CANCELLED"), (expired, "ORDER_EXPIRED")):
        placed = new_order()
        await billing.react(placed)
        await billing.react(end(placed))
        await billing.react(end(placed))
        await billing.react(confirmed(placed))
        await billing.react(refunded(placed, 4470))
        await asyncio.sleep(0.1)
        assert [item.status for item in await of_order(staff, placed.order_id)] == ["VOID"]
        assert await billing.store.query(lambda tx: tx.all(select(jobs.c.key).where(jobs.c.kind == "finalise_invoice"))) == []
        assert [event.reason for event in await told(billing, InvoiceVoided, placed.order_id)] == [reason]


async def test_a_cancelled_order_keeps_its_final_invoice(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(cancelled(placed))
    assert await read(staff, (await of_order(staff, placed.order_id))[0]) == invoice


async def test_what_comes_before_its_order_waits(billing: Serving) -> None:
    for event in (confirmed(new_order()), cancelled(new_order()), expired(new_order()), refunded(new_order(), 1)):
        with pytest.raises(NotYet):
            await billing.react(event)
