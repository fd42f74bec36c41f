"""Take goods in."""

from generated.stocking.operations import ReceiveStockCreated, ReceiveStockRequest
from impl.stocking import stock_items, stockroom, views
from infra.runtime.store.transaction import Transaction


def receive_stock(tx: Transaction, request: ReceiveStockRequest) -> ReceiveStockCreated:
    item = stock_items.lock_one(tx, request.sku)
    item.receive(request.body.quantity, reason=request.body.reference or None)
    stockroom.record(tx, [item])
    return ReceiveStockCreated(body=views.stock_item(item), location=f"/stock-items/{item.sku}")
