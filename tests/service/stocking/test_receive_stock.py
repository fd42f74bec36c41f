"""Take goods in."""

import pytest

from generated.events.stocking import StockLevelChanged
from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from impl.stocking.tables import stock_items as rows
from infra.runtime.ids import new_id
from tests.service.stocking.support import events_of, level, receive, stocked
from tests.support.service import Serving


async def test_received_goods_can_be_bought_and_the_movement_is_kept(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    answer = await receive(staff, sku, 40)
    assert (answer.body.on_hand, answer.body.available, answer.body.status) == (40, 40, "IN_STOCK")
    assert answer.location == f"/stock-items/{sku}"
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(sku=(sku,)))).body
    assert [(each.kind, each.delta, each.balance_after, each.reason) for each in page.items] == [
        ("RECEIPT", 40, 40, "Delivery 77")
    ]
    changed = (await events_of(stocking, StockLevelChanged, sku=sku))[-1]
    assert (changed.level.available, changed.movement_id) == (40, page.items[0].movement_id)


async def test_a_receipt_sent_twice_with_one_key_is_taken_in_once(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 1)
    request = operations.ReceiveStockRequest(sku=sku, idempotency_key=new_id("key"), body=models.StockReceipt(quantity=3))
    first, second = await staff.receive_stock(request), await staff.receive_stock(request)
    assert first == second
    assert (await level(staff, sku)).on_hand == 4


async def test_stock_has_an_upper_bound(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 1)
    await stocking.store.command(lambda tx: tx.execute(rows.update().where(rows.c.sku == sku).values(on_hand=1_000_000_000)))
    with pytest.raises(problems.StockLimit):
        await receive(staff, sku, 1)
