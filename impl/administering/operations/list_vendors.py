"""List vendors, by code."""

from msgspec import UNSET
from sqlalchemy import select

from generated.administering import models
from generated.administering.operations import ListVendorsOk, ListVendorsRequest
from impl.administering.tables import vendors
from impl.administering.vendors import from_row
from impl.administering.views import vendor_view
from impl.common.search import having
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_vendors(tx: Transaction, request: ListVendorsRequest) -> ListVendorsOk:
    query = select(vendors)
    if request.q is not None:
        query = query.where(*having(vendors.c.search_key, request.q))
    if request.status is not None:
        query = query.where(vendors.c.status == request.status)
    rows, cursor = page(tx, query, by=[vendors.c.code], limit=request.limit, cursor=request.cursor)
    items = [vendor_view(from_row(row)) for row in rows]
    return ListVendorsOk(body=models.VendorPage(items=items, next_cursor=cursor or UNSET))
