"""Stock is received, corrected and shown."""

import pytest

from generated.events.cataloging import ProductCreated, ProductUpdated
from generated.events.stocking import (
    StockLevelChanged,
)
from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from impl.stocking.repositories.reservations import reservations
from impl.stocking.repositories.stock_items import stock_items
from impl.stocking.tables import stock_items as rows
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import events_of, level, new_sku, product, receive, release, reserve, stocked
from tests.support.service import Serving


async def adjust(staff: StockingClient, sku: str, delta: int) -> models.StockItem:
    adjustment = models.StockAdjustment(delta=delta, reason="Counted")
    request = operations.AdjustStockRequest(sku=sku, idempotency_key=new_id("key"), body=adjustment)
    return (await staff.adjust_stock(request)).body


async def test_a_new_product_gets_a_stock_item_that_knows_its_name(stocking: Serving, staff: StockingClient) -> None:
    sku, other = new_sku(), new_sku()
    first = product(ProductCreated, sku, name="Mug")
    await stocking.react(first)
    await stocking.react(product(ProductUpdated, sku, other, product_id=first.product_id, name="Cup", version=2))
    await stocking.react(first)  # late: it knows better
    item = await level(staff, sku)
    assert (item.name, item.product_id, item.on_hand, item.status) == (f"Cup {sku}", first.product_id, 0, "OUT_OF_STOCK")
    assert (await level(staff, other)).available == 0
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == 2


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


async def test_shoppers_see_availability_up_to_a_cap_in_the_order_asked(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    many, few, none = [await stocked(stocking, staff, quantity) for quantity in (1000, 3, 0)]
    request = operations.GetAvailabilityRequest(sku=(few, "UNKNOWN-1", many, none, few))
    items = (await anybody.get_availability(request)).body.items
    assert [(each.sku, each.status, each.quantity) for each in items] == [
        (few, "LOW", 3),
        (many, "IN_STOCK", 20),
        (none, "OUT_OF_STOCK", 0),
    ]


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


async def test_stock_has_an_upper_bound(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 1)
    await stocking.store.command(lambda tx: tx.execute(rows.update().where(rows.c.sku == sku).values(on_hand=1_000_000_000)))
    with pytest.raises(problems.StockLimit):
        await receive(staff, sku, 1)


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


async def test_what_is_unknown_is_not_found(staff: StockingClient, service: StockingClient) -> None:
    with pytest.raises(problems.NotFound):
        await level(staff, "UNKNOWN-1")
    with pytest.raises(problems.NotFound):
        await receive(staff, "UNKNOWN-1", 1)
    with pytest.raises(problems.UnknownSku) as refusal:
        await reserve(service, {"UNKNOWN-1": 1})
    assert refusal.value.members == {"skus": ["UNKNOWN-1"]}
    with pytest.raises(problems.NotFound):
        await release(service, new_id("rsv"))


async def test_what_is_opened_for_a_change_again_and_not_changed_is_written_and_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    before, told = await level(staff, sku), len(await events_of(stocking, StockLevelChanged, sku=sku))
    held = await reserve(service, {sku: 1})

    def twice(tx: Transaction) -> int:
        for _ in range(2):
            with stock_items.change(tx, sku) as item, reservations.change(tx, held.reservation_id) as reservation:
                if not reservation.is_bound:
                    item.receive(5)
                reservation.bind()
        return reservation.version

    assert await stocking.store.command(twice) == held.version + 1
    after = await level(staff, sku)
    assert (after.on_hand, after.version) == (15, before.version + 2)
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == told + 2
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(sku=(sku,)))).body
    assert sorted((each.kind, each.delta) for each in page.items) == [("RECEIPT", 5), ("RECEIPT", 10)]
