"""List stock alerts, newest first."""

from msgspec import UNSET
from sqlalchemy import select

from generated.stocking import models
from generated.stocking.operations import ListStockAlertsOk, ListStockAlertsRequest
from impl.stocking import views
from impl.stocking.tables import stock_alerts
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

_COLUMNS = stock_alerts.c


def list_stock_alerts(tx: Transaction, request: ListStockAlertsRequest) -> ListStockAlertsOk:
    query = select(stock_alerts)
    if request.status:
        query = query.where(_COLUMNS.status == request.status)
    if request.kind:
        query = query.where(_COLUMNS.kind == request.kind)
    rows, cursor = page(tx, query, by=[_COLUMNS.alert_id], limit=request.limit, cursor=request.cursor, descending=True)
    items = [views.alert(row) for row in rows]
    return ListStockAlertsOk(body=models.StockAlertPage(items=items, next_cursor=cursor or UNSET))
