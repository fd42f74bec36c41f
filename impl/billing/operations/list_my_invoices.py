"""List my invoices and credit notes, newest first."""

from generated.billing.operations import ListMyInvoicesOk, ListMyInvoicesRequest
from impl.billing.answers import invoice_page_answer
from impl.billing.repositories.summaries import SUMMARIES, list_summaries
from impl.billing.tables import invoices
from infra.runtime.store.transaction import Transaction

_FINAL = SUMMARIES.where(invoices.c.status == "FINAL")


def list_my_invoices(tx: Transaction, request: ListMyInvoicesRequest) -> ListMyInvoicesOk:
    mine = _FINAL.where(invoices.c.customer_id == request.caller.subject_of("customer"))
    rows, next_cursor = list_summaries(tx, mine, limit=request.limit, cursor=request.cursor, newest_first=True)
    return ListMyInvoicesOk(body=invoice_page_answer(rows, next_cursor, request.caller))
