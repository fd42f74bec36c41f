"""Receive goods into the stock."""

from generated.stocking.operations import ReceiveStockCreated, ReceiveStockRequest
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def receive_stock(tx: Transaction, request: ReceiveStockRequest) -> ReceiveStockCreated:
    with stock_items.change(tx, request.sku) as item:
        item.receive(request.body.quantity, reason=request.body.reference or None)
    return ReceiveStockCreated(body=stock_item_answer(item), location=f"/stock-items/{item.sku}")
