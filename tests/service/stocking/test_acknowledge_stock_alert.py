"""Say that an alert was seen."""

import pytest

from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import reserve, stocked
from tests.support.service import Serving


async def test_an_alert_is_acknowledged_once(stocking: Serving, staff: StockingClient, service: StockingClient) -> None:
    sku = await stocked(stocking, staff, 6)
    await reserve(service, {sku: 6})
    open_alerts = (await staff.list_stock_alerts(operations.ListStockAlertsRequest(status="OPEN", limit=100))).body.items
    alert = next(each for each in open_alerts if each.sku == sku)
    request = operations.AcknowledgeStockAlertRequest(alert_id=alert.alert_id)
    seen = (await staff.acknowledge_stock_alert(request)).body
    assert (seen.status, seen.version) == ("ACKNOWLEDGED", 2)
    with pytest.raises(problems.AlertState) as refusal:
        await staff.acknowledge_stock_alert(request)
    assert refusal.value.members == {"state": "ACKNOWLEDGED"}
    with pytest.raises(problems.NotFound):
        await staff.acknowledge_stock_alert(operations.AcknowledgeStockAlertRequest(alert_id=new_id("alr")))
