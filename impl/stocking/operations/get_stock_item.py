"""Read the stock of a variant."""

from generated.stocking.operations import GetStockItemOk, GetStockItemRequest
from impl.stocking import stock_items, views
from infra.runtime.store.transaction import Transaction


def get_stock_item(tx: Transaction, request: GetStockItemRequest) -> GetStockItemOk:
    return GetStockItemOk(body=views.stock_item(stock_items.get(tx, request.sku)))
