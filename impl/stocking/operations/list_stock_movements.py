"""List stock movements, newest first."""

from generated.stocking import models
from generated.stocking.operations import ListStockMovementsOk, ListStockMovementsRequest
from impl.common.absent import or_unset
from impl.stocking.answers import stock_movement_answer
from impl.stocking.repositories import stock_movements
from infra.runtime.store.transaction import Transaction


def list_stock_movements(tx: Transaction, request: ListStockMovementsRequest) -> ListStockMovementsOk:
    rows, cursor = stock_movements.list_page(
        tx,
        skus=request.sku or (),
        kind=request.kind,
        order_id=request.order_id,
        limit=request.limit,
        cursor=request.cursor,
    )
    items = [stock_movement_answer(row) for row in rows]
    return ListStockMovementsOk(body=models.StockMovementPage(items=items, next_cursor=or_unset(cursor)))
