"""Set when the stock of a variant counts as low, and how much of it is never sold."""

from generated.stocking.operations import SetStockThresholdsOk, SetStockThresholdsRequest
from impl.stocking import stock_items, stockroom, views
from infra.runtime.store.transaction import Transaction


def set_stock_thresholds(tx: Transaction, request: SetStockThresholdsRequest) -> SetStockThresholdsOk:
    wanted = request.body
    item = stock_items.lock_one(tx, request.sku)
    item.set_thresholds(reorder_point=wanted.reorder_point, safety_stock=wanted.safety_stock, version=wanted.version)
    stockroom.record(tx, [item])
    return SetStockThresholdsOk(body=views.stock_item(item))
