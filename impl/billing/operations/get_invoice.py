"""Read an invoice or credit note."""

from generated.billing.operations import GetInvoiceOk, GetInvoiceRequest
from generated.billing.problems import NotFound
from impl.billing.answers import invoice_answer
from impl.billing.repositories.invoices import invoices
from impl.common.access import may_see
from infra.runtime.store.transaction import Transaction


def get_invoice(tx: Transaction, request: GetInvoiceRequest) -> GetInvoiceOk:
    invoice = invoices.find(tx, request.invoice_id)
    if invoice is None or not may_see(
        request.caller, "billing:read", customer_id=invoice.customer_id, order_token_hash=invoice.order_token_hash
    ):
        raise NotFound("invoice")
    return GetInvoiceOk(body=invoice_answer(invoice, request.caller))
