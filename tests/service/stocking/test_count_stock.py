"""Set the stock to what was counted."""

import pytest

from generated.events.stocking import StockDepleted, StockLevelChanged
from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.ids import new_id
from tests.service.stocking.support import confirmed, count, events_of, level, movements, new_sku, ordered, reserve, stocked
from tests.support.service import Serving


async def test_what_is_missing_or_found_is_one_movement(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    assert (await count(staff, sku, 7, reason="Yearly count")).on_hand == 7
    assert (await count(staff, sku, 9)).on_hand == 9
    found = [(each.kind, each.delta, each.balance_after, each.reason) for each in await movements(staff, sku)]
    assert found[:2] == [("ADJUSTMENT", 2, 9, "Stock count"), ("ADJUSTMENT", -3, 7, "Yearly count")]
    told = (await events_of(stocking, StockLevelChanged, sku=sku))[-1]
    assert (told.level.on_hand, told.movement_id) == (9, (await movements(staff, sku))[0].movement_id)


async def test_a_count_that_finds_what_was_known_changes_nothing(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    before, told = await level(staff, sku), len(await events_of(stocking, StockLevelChanged, sku=sku))
    assert await count(staff, sku, 10, version=before.version) == before
    assert len(await movements(staff, sku)) == 1
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == told


async def test_what_orders_hold_cannot_be_missing(stocking: Serving, staff: StockingClient, service: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    with pytest.raises(problems.CountBelowReserved) as refused:
        await count(staff, sku, 3)
    assert refused.value.members == {"reserved": 4}
    assert (await count(staff, sku, 4)).available == 0
    assert len(await events_of(stocking, StockDepleted, sku=sku)) == 1
    await stocking.react(confirmed(held.order_id))  # its pieces have left: nothing holds any more
    assert (await count(staff, sku, 0)).reserved == 0


async def test_pieces_that_moved_while_somebody_counted_are_counted_again(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    seen = await level(staff, sku)
    await reserve(service, {sku: 1})
    with pytest.raises(problems.VersionConflict) as refused:
        await count(staff, sku, 9, version=seen.version)
    assert refused.value.members == {"current_version": seen.version + 1}
    assert (await level(staff, sku)).on_hand == 10


async def test_a_count_that_is_sent_again_has_one_effect(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    request = operations.CountStockRequest(sku=sku, idempotency_key=new_id("key"), body=models.StockCount(counted=8))
    first = await staff.count_stock(request)
    await count(staff, sku, 5)
    again = await staff.count_stock(request)
    assert again.body == first.body
    assert (await level(staff, sku)).on_hand == 5


async def test_a_variant_that_stocking_does_not_know_cannot_be_counted(staff: StockingClient) -> None:
    with pytest.raises(problems.NotFound):
        await count(staff, new_sku(), 1)


async def test_a_count_may_find_any_number(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    assert (await count(staff, sku, 1_000_000_000)).on_hand == 1_000_000_000
    assert (await count(staff, sku, 0)).on_hand == 0
    assert [each.delta for each in await movements(staff, sku)] == [-1_000_000_000, 1_000_000_000]
