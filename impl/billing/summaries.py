"""What lists show of invoices and credit notes: rows without the documents themselves."""

from msgspec import UNSET
from sqlalchemy import Select, select

from generated.billing import models
from impl.billing.tables import invoices
from impl.billing.views import summary_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_HEAVY = {"buyer", "seller", "lines"}
SUMMARIES: Select[tuple[object, ...]] = select(*(column for column in invoices.columns if column.name not in _HEAVY))


def summary_page(
    tx: Transaction, query: Select[tuple[object, ...]], *, limit: int, cursor: str | None, newest_first: bool
) -> models.InvoicePage:
    by = (invoices.c.created_at, invoices.c.invoice_id)
    rows, following = page(tx, query, by=by, limit=limit, cursor=cursor, descending=newest_first)
    return models.InvoicePage(items=[summary_view(row) for row in rows], next_cursor=following or UNSET)
