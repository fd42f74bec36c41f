"""Set the stock of a variant to what was counted. It cannot fall below what is held for orders."""

from generated.stocking.operations import CountStockCreated, CountStockRequest
from impl.common.absent import given, or_none
from impl.stocking.answers import stock_item_answer
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction

_REASON = "Stock count"


def count_stock(tx: Transaction, request: CountStockRequest) -> CountStockCreated:
    count = request.body
    with stock_items.change(tx, request.sku) as item:
        item.count(count.counted, reason=given(count.reason, _REASON), seen=or_none(count.version))
    return CountStockCreated(body=stock_item_answer(item), location=f"/stock-items/{item.sku}")
