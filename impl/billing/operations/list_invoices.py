"""List invoices and credit notes, newest first."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import ColumnElement, func

from generated.billing.operations import ListInvoicesOk, ListInvoicesRequest
from impl.billing.answers import invoice_page_answer
from impl.billing.repositories.summaries import SUMMARIES, list_summaries
from impl.billing.tables import INVOICES_SEARCH, invoices
from impl.common.search import search_for
from impl.kernel.calendar import paris_hours
from impl.kernel.words import number_of
from infra.runtime.store.transaction import Transaction

_NUMBERS = func.lower(func.replace(func.coalesce(invoices.c.number, "") + "\n" + invoices.c.order_number, "-", ""))
"""The search key of a document. It is not stored: numbers are plain ASCII, and a final invoice never changes."""
_OF_CLOCKS = timedelta(days=1)


def list_invoices(tx: Transaction, request: ListInvoicesRequest) -> ListInvoicesOk:
    query = SUMMARIES
    for column, wanted in (("type", request.type), ("status", request.status)):
        if wanted is not None:
            query = query.where(invoices.c[column] == wanted)
    if request.invoice_number is not None:
        query = query.where(invoices.c.number == number_of(request.invoice_number))
    if request.issued_to is not None:  # nothing is issued before it is there: the list begins at that day, by any clock
        _, end = paris_hours(date.fromisoformat(request.issued_to))
        query = query.where(invoices.c.created_at <= end + _OF_CLOCKS)
    search = search_for(tx, INVOICES_SEARCH, _NUMBERS, request.q).within(*_issued(request))
    rows, next_cursor = list_summaries(tx, query, limit=request.limit, cursor=request.cursor, newest_first=True, search=search)
    return ListInvoicesOk(body=invoice_page_answer(rows, next_cursor, request.caller))


def _issued(request: ListInvoicesRequest) -> Iterator[ColumnElement[bool]]:
    if request.issued_from is not None:
        yield invoices.c.issue_date >= date.fromisoformat(request.issued_from)
    if request.issued_to is not None:
        yield invoices.c.issue_date <= date.fromisoformat(request.issued_to)
