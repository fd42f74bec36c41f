"""Correct the stock."""

import pytest

from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import level, reserve, stocked
from tests.support.service import Serving


async def adjust(staff: StockingClient, sku: str, delta: int) -> models.StockItem:
    adjustment = models.StockAdjustment(delta=delta, reason="Counted")
    request = operations.AdjustStockRequest(sku=sku, idempotency_key=new_id("key"), body=adjustment)
    return (await staff.adjust_stock(request)).body


async def test_stock_cannot_be_corrected_below_what_is_held(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    await reserve(service, {sku: 4})
    with pytest.raises(problems.NegativeStock) as refusal:
        await adjust(staff, sku, -7)
    assert refusal.value.members == {"available": 6}
    assert (await adjust(staff, sku, -6)).available == 0
    before = await level(staff, sku)
    assert (await adjust(staff, sku, 0)).version == before.version
