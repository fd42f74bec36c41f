"""Set when the stock counts as low."""

import pytest

from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from tests.service.stocking.support import level, reserve, stocked
from tests.support.service import Serving


async def test_thresholds_need_the_current_version_and_keep_safety_stock_from_being_sold(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    item = await level(staff, sku)
    thresholds = models.StockThresholds(reorder_point=2, safety_stock=8, version=item.version)
    request = operations.SetStockThresholdsRequest(sku=sku, body=thresholds)
    changed = (await staff.set_stock_thresholds(request)).body
    assert (changed.available, changed.status) == (2, "LOW")
    with pytest.raises(problems.VersionConflict) as refusal:
        await staff.set_stock_thresholds(request)
    assert refusal.value.members == {"current_version": changed.version}
    with pytest.raises(problems.InsufficientStock):
        await reserve(service, {sku: 3})
