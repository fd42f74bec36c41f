"""Read the stock of a variant."""

from generated.stocking.operations import GetStockItemOk, GetStockItemRequest
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def get_stock_item(tx: Transaction, request: GetStockItemRequest) -> GetStockItemOk:
    return GetStockItemOk(body=stock_item_answer(stock_items.get(tx, request.sku)))
