"""Set the reorder point and the safety stock of a variant."""

from generated.stocking.operations import SetStockThresholdsOk, SetStockThresholdsRequest
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction


def set_stock_thresholds(tx: Transaction, request: SetStockThresholdsRequest) -> SetStockThresholdsOk:
    wanted = request.body
    with stock_items.change(tx, request.sku) as item:
        item.set_thresholds(reorder_point=wanted.reorder_point, safety_stock=wanted.safety_stock, version=wanted.version)
    return SetStockThresholdsOk(body=stock_item_answer(item))
