"""Final invoices and credit notes are printed."""

from hashlib import sha256

from sqlalchemy import select

from generated.billing import operations
from generated.billing.client import BillingClient
from generated.events.billing import InvoicePrinted
from impl.billing.job_types import PrintInvoice
from infra.local.players.callers import until
from infra.runtime.store.tables import jobs
from tests.service.billing.support import invoiced, refunded, told, when
from tests.support.service import Serving


async def test_a_credit_note_is_printed_once_and_told_with_the_hash_of_its_pdf(billing: Serving, staff: BillingClient) -> None:
    placed, _ = await invoiced(billing, staff)
    await billing.react(refunded(placed, 100))
    _, summary = await when(lambda item: item.printed, staff, placed.order_id)
    await billing.store.command(lambda tx: tx.schedule(PrintInvoice(invoice_id=summary.invoice_id)))
    await when_done(billing, summary.invoice_id)
    pdf = (await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=summary.invoice_id))).body
    mine = [event for event in await told(billing, InvoicePrinted, placed.order_id) if event.invoice_id == summary.invoice_id]
    assert [event.sha256 for event in mine] == [sha256(pdf).hexdigest()]


async def when_done(billing: Serving, invoice_id: str) -> None:
    """Returns when no printing of the document waits."""
    query = select(jobs.c.key).where(jobs.c.kind == PrintInvoice.kind(), jobs.c.key == invoice_id)
    await until(lambda: billing.store.query(lambda tx: tx.all(query)), lambda waiting: not waiting)
