"""Read an invoice or credit note as PDF: the same bytes for ever."""

from sqlalchemy import select

from generated.billing.operations import GetInvoicePdfOk, GetInvoicePdfRequest
from generated.billing.problems import InvoiceNotFinal, NotFound
from impl.billing.tables import invoices, printouts
from impl.common.access import may_see
from infra.runtime.store.transaction import Transaction

_READ = select(invoices.c.status, invoices.c.customer_id, invoices.c.order_token_hash, printouts.c.pdf).select_from(
    invoices.outerjoin(printouts)
)


def get_invoice_pdf(tx: Transaction, request: GetInvoicePdfRequest) -> GetInvoicePdfOk:
    row = tx.one(_READ.where(invoices.c.invoice_id == request.invoice_id))
    if row is None or not may_see(
        request.caller, "billing:read", customer_id=row.customer_id, order_token_hash=row.order_token_hash
    ):
        raise NotFound("invoice")
    if row.pdf is None:
        raise InvoiceNotFinal(state=row.status)
    return GetInvoicePdfOk(body=row.pdf)
