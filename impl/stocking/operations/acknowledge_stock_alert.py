"""Acknowledge a stock alert."""

from generated.stocking.operations import AcknowledgeStockAlertOk, AcknowledgeStockAlertRequest
from impl.stocking.answers import stock_alert_answer
from impl.stocking.repositories.stock_alerts import stock_alerts
from infra.runtime.store.transaction import Transaction


def acknowledge_stock_alert(tx: Transaction, request: AcknowledgeStockAlertRequest) -> AcknowledgeStockAlertOk:
    with stock_alerts.change(tx, request.alert_id) as alert:
        alert.acknowledge()
    return AcknowledgeStockAlertOk(body=stock_alert_answer(alert))
