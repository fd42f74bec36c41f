"""Lists of invoices and credit notes: rows without the documents themselves."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, Select, select

from impl.billing.tables import invoices
from infra.runtime.store.pages import page
from infra.runtime.store.search import Search
from infra.runtime.store.transaction import Transaction

_HEAVY = {"buyer", "seller", "lines"}
SUMMARIES: Select[tuple[object, ...]] = select(*(column for column in invoices.columns if column.name not in _HEAVY))


def list_summaries(
    tx: Transaction,
    query: Select[tuple[object, ...]],
    *,
    limit: int,
    cursor: str | None,
    newest_first: bool,
    search: Search | None = None,
) -> tuple[Sequence[Row[Any]], str | None]:
    """Returns a page of the summaries that a query finds, and the cursor of the next."""
    by = (invoices.c.created_at, invoices.c.invoice_id)
    return page(tx, query, by=by, limit=limit, cursor=cursor, descending=newest_first, search=search)
