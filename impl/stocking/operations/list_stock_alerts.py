"""List stock alerts, newest first."""

from generated.stocking import models
from generated.stocking.operations import ListStockAlertsOk, ListStockAlertsRequest
from impl.common.absent import or_unset
from impl.stocking.answers import stock_alert_answer
from impl.stocking.repositories.stock_alerts import stock_alerts
from infra.runtime.store.transaction import Transaction


def list_stock_alerts(tx: Transaction, request: ListStockAlertsRequest) -> ListStockAlertsOk:
    alerts, cursor = stock_alerts.list_page(
        tx, status=request.status, kind=request.kind, limit=request.limit, cursor=request.cursor
    )
    items = [stock_alert_answer(alert) for alert in alerts]
    return ListStockAlertsOk(body=models.StockAlertPage(items=items, next_cursor=or_unset(cursor)))
