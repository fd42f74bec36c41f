"""List stock items, in the order of their SKUs."""

from generated.stocking import models
from generated.stocking.operations import ListStockItemsOk, ListStockItemsRequest
from impl.common.absent import or_unset
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def list_stock_items(tx: Transaction, request: ListStockItemsRequest) -> ListStockItemsOk:
    found, cursor = stock_items.list_page(
        tx, skus=request.sku or (), status=request.status, q=request.q, limit=request.limit, cursor=request.cursor
    )
    items = [stock_item_answer(item) for item in found]
    return ListStockItemsOk(body=models.StockItemPage(items=items, next_cursor=or_unset(cursor)))
