"""List stock items, in the order of their SKUs."""

from msgspec import UNSET
from sqlalchemy import select

from generated.stocking import models
from generated.stocking.operations import ListStockItemsOk, ListStockItemsRequest
from impl.common.search import having
from impl.stocking import stock_items, views
from impl.stocking.tables import stock_items as table
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_stock_items(tx: Transaction, request: ListStockItemsRequest) -> ListStockItemsOk:
    query = select(table)
    if request.status:
        query = query.where(table.c.status == request.status)
    if request.sku:
        query = query.where(table.c.sku.in_(request.sku))
    if request.q is not None:
        query = query.where(*having(table.c.search_key, request.q))
    rows, cursor = page(tx, query, by=[table.c.sku], limit=request.limit, cursor=request.cursor)
    items = [views.stock_item(stock_items.from_row(row)) for row in rows]
    return ListStockItemsOk(body=models.StockItemPage(items=items, next_cursor=cursor or UNSET))
