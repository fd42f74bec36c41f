"""Correct the stock of a variant. It cannot fall below what is held for orders."""

from generated.stocking.operations import AdjustStockCreated, AdjustStockRequest
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def adjust_stock(tx: Transaction, request: AdjustStockRequest) -> AdjustStockCreated:
    with stock_items.change(tx, request.sku) as item:
        item.adjust(request.body.delta, reason=request.body.reason)
    return AdjustStockCreated(body=stock_item_answer(item), location=f"/stock-items/{item.sku}")
