"""Say that an alert was seen."""

from generated.stocking.operations import AcknowledgeStockAlertOk, AcknowledgeStockAlertRequest
from impl.stocking import alerts, views
from infra.runtime.store.transaction import Transaction


def acknowledge_stock_alert(tx: Transaction, request: AcknowledgeStockAlertRequest) -> AcknowledgeStockAlertOk:
    return AcknowledgeStockAlertOk(body=views.alert(alerts.acknowledge(tx, request.alert_id)))
