"""Correct the stock, never below what is held for orders."""

from generated.stocking.operations import AdjustStockCreated, AdjustStockRequest
from impl.stocking import stock_items, stockroom, views
from infra.runtime.store.transaction import Transaction


def adjust_stock(tx: Transaction, request: AdjustStockRequest) -> AdjustStockCreated:
    item = stock_items.lock_one(tx, request.sku)
    item.adjust(request.body.delta, reason=request.body.reason)
    stockroom.record(tx, [item])
    return AdjustStockCreated(body=views.stock_item(item), location=f"/stock-items/{item.sku}")
