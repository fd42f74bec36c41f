"""List stock movements, newest first."""

from msgspec import UNSET
from sqlalchemy import select

from generated.stocking import models
from generated.stocking.operations import ListStockMovementsOk, ListStockMovementsRequest
from impl.stocking import views
from impl.stocking.tables import stock_movements
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_COLUMNS = stock_movements.c


def list_stock_movements(tx: Transaction, request: ListStockMovementsRequest) -> ListStockMovementsOk:
    query = select(stock_movements)
    if request.sku:
        query = query.where(_COLUMNS.sku.in_(request.sku))
    if request.kind:
        query = query.where(_COLUMNS.kind == request.kind)
    if request.order_id:
        query = query.where(_COLUMNS.order_id == request.order_id)
    rows, cursor = page(tx, query, by=[_COLUMNS.movement_id], limit=request.limit, cursor=request.cursor, descending=True)
    items = [views.movement(row) for row in rows]
    return ListStockMovementsOk(body=models.StockMovementPage(items=items, next_cursor=cursor or UNSET))
