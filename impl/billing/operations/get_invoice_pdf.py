"""Read an invoice or credit note as PDF. The bytes never change."""

from generated.billing.operations import GetInvoicePdfOk, GetInvoicePdfRequest
from generated.billing.problems import InvoiceNotFinal, NotFound
from impl.billing.repositories import printouts
from impl.billing.repositories.printouts import Printout
from impl.common.access import may_see
from infra.runtime.caller import Caller
from infra.runtime.store.transaction import Transaction


def get_invoice_pdf(tx: Transaction, request: GetInvoicePdfRequest) -> GetInvoicePdfOk:
    printout = printouts.find(tx, request.invoice_id)
    if printout is None or not _may_read(request.caller, printout):
        raise NotFound("invoice")
    if printout.pdf is None:
        raise InvoiceNotFinal(state=printout.status)
    return GetInvoicePdfOk(body=printout.pdf)


def _may_read(caller: Caller, printout: Printout) -> bool:
    """Services may read every one: they send it to the buyer."""
    return caller.is_service or may_see(
        caller, "billing:read", customer_id=printout.customer_id, order_token_hash=printout.order_token_hash
    )
