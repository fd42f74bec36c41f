"""List invoices and credit notes, newest first."""

from datetime import date

from sqlalchemy import func

from generated.billing.operations import ListInvoicesOk, ListInvoicesRequest
from impl.billing.answers import invoice_page_answer
from impl.billing.repositories.summaries import SUMMARIES, list_summaries
from impl.billing.tables import invoices
from impl.common.search import having
from impl.kernel.words import number_of
from infra.runtime.store.transaction import Transaction

_NUMBERS = func.lower(func.replace(func.coalesce(invoices.c.number, "") + "\n" + invoices.c.order_number, "-", ""))
"""The search key of a document. It is not stored: numbers are plain ASCII, and a final invoice never changes."""


def list_invoices(tx: Transaction, request: ListInvoicesRequest) -> ListInvoicesOk:
    query = SUMMARIES
    for column, wanted in (("type", request.type), ("status", request.status)):
        if wanted is not None:
            query = query.where(invoices.c[column] == wanted)
    if request.q is not None:
        query = query.where(*having(_NUMBERS, request.q))
    if request.invoice_number is not None:
        query = query.where(invoices.c.number == number_of(request.invoice_number))
    if request.issued_from is not None:
        query = query.where(invoices.c.issue_date >= date.fromisoformat(request.issued_from))
    if request.issued_to is not None:
        query = query.where(invoices.c.issue_date <= date.fromisoformat(request.issued_to))
    rows, next_cursor = list_summaries(tx, query, limit=request.limit, cursor=request.cursor, newest_first=True)
    return ListInvoicesOk(body=invoice_page_answer(rows, next_cursor))
