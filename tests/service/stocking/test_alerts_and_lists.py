"""Thresholds, first stock, settings, pages."""

from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from generated.events.administering import SettingChanged, VendorProductAdded
from generated.events.cataloging import ProductCreated
from generated.events.stocking import (
    StockDepleted,
    StockLevelChanged,
    StockLow,
    StockReplenished,
)
from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from impl.stocking import tables
from impl.stocking.first_start import first_start
from impl.stocking.projections.shop_settings import STOCK, StockSettings
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import NOON, events_of, level, new_sku, product, receive, release, reserve, stocked
from tests.support.messaging import opened_store
from tests.support.service import Serving


async def test_each_crossing_of_a_threshold_is_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10, reorder_point=5)
    first = await reserve(service, {sku: 4})  # 6 left
    low = await reserve(service, {sku: 2})  # 4 left: low
    await reserve(service, {sku: 1})  # 3 left: still low
    out = await reserve(service, {sku: 3})  # none left
    await release(service, out.reservation_id)  # 3 left
    await release(service, low.reservation_id)  # 5 left: still low
    await release(service, first.reservation_id)  # 9 left
    lows, depleted, replenished = [
        await events_of(stocking, kind, sku=sku) for kind in (StockLow, StockDepleted, StockReplenished)
    ]
    assert (len(lows), len(depleted)) == (1, 1)
    assert [event.level.available for event in replenished] == [10, 3, 9]
    alerts = (await staff.list_stock_alerts(operations.ListStockAlertsRequest(limit=100))).body.items
    assert [(each.kind, each.status, each.available) for each in alerts if each.sku == sku] == [
        ("BACK_IN_STOCK", "RESOLVED", 3),
        ("OUT_OF_STOCK", "RESOLVED", 0),
        ("LOW_STOCK", "RESOLVED", 4),
    ]


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


async def test_first_stock_of_a_vendor_is_taken_in_once_whichever_event_comes_first(
    stocking: Serving, staff: StockingClient
) -> None:
    sku = new_sku()
    added = VendorProductAdded(vendor_id=new_id("ven"), product_id=new_id("prd"), sku=sku, quantity=12)
    await stocking.react(added)
    await stocking.react(product(ProductCreated, sku, name="Mug"))
    await stocking.react(added)
    item = await level(staff, sku)
    assert (item.on_hand, item.name) == (12, f"Mug {sku}")
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == item.version == 2


async def test_stock_settings_change_what_new_items_and_shoppers_get(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    def setting(version: int, cap: int) -> SettingChanged:
        values = {"stock": {"reservation_minutes": 15, "default_reorder_point": 7, "availability_cap": cap}}
        state = {"setting_group": "STOCK", "values": values, "version": version, "as_of": NOON}
        return msgspec.convert({"setting_group": "STOCK", "setting": state}, SettingChanged)

    await stocking.react(setting(2, 9))
    await stocking.react(setting(1, 500))  # an earlier one that comes later
    sku = new_sku()
    await stocking.react(product(ProductCreated, sku))
    await receive(staff, sku, 50)
    assert (await level(staff, sku)).reorder_point == 7
    [item] = (await anybody.get_availability(operations.GetAvailabilityRequest(sku=(sku,)))).body.items
    assert item.quantity == 9
    await stocking.react(setting(3, 20))


async def test_the_settings_that_an_earlier_release_kept_are_carried_over_at_the_start(tmp_path: Path) -> None:
    with opened_store(f"sqlite:///{tmp_path}/stocking.db", tables.metadata) as store:

        def of_release_0_1_0(tx: Transaction) -> None:
            columns = "id INTEGER, version INTEGER, reservation_minutes INTEGER, default_reorder_point INTEGER"
            tx.execute(text(f"CREATE TABLE stock_policy ({columns}, availability_cap INTEGER)"))
            tx.execute(text("INSERT INTO stock_policy VALUES (1, 4, 30, 7, 9)"))

        await store.command(of_release_0_1_0)
        await store.command(first_start)
        kept = StockSettings(reservation_minutes=30, default_reorder_point=7, availability_cap=9)
        assert await store.query(STOCK.current) == kept
        later = {"reservation_minutes": 10, "default_reorder_point": 1, "availability_cap": 2}
        await store.command(lambda tx: STOCK.keep(tx, 5, later))
        await store.command(first_start)  # another start brings nothing back
        assert (await store.query(STOCK.current)).availability_cap == 2


async def test_lists_come_in_pages(stocking: Serving, staff: StockingClient) -> None:
    skus = sorted([await stocked(stocking, staff, 1) for _ in range(3)])
    seen: list[str] = []
    cursor = None
    while True:
        request = operations.ListStockItemsRequest(sku=tuple(skus), status="LOW", limit=2, cursor=cursor)
        body = (await staff.list_stock_items(request)).body
        seen += [each.sku for each in body.items]
        if body.next_cursor is msgspec.UNSET:
            break
        cursor = body.next_cursor
    assert seen == skus
    with pytest.raises(problems.CursorInvalid):
        await staff.list_stock_items(operations.ListStockItemsRequest(cursor="nonsense"))


async def test_a_list_of_as_many_skus_as_the_contract_allows_may_be_narrowed_further(staff: StockingClient) -> None:
    skus = tuple(new_sku() for _ in range(100))
    request = operations.ListStockItemsRequest(sku=skus, status="LOW", q="mug", limit=100)
    assert (await staff.list_stock_items(request)).body.items == []


async def test_items_are_found_by_any_parts_of_sku_and_name_without_case_and_accents(
    stocking: Serving, staff: StockingClient
) -> None:
    sku = new_sku()
    await stocking.react(product(ProductCreated, sku, name="Théière émaillée"))
    other = await stocked(stocking, staff, 1)

    async def found(q: str) -> list[str]:
        items = (await staff.list_stock_items(operations.ListStockItemsRequest(q=q, limit=100))).body.items
        return [item.sku for item in items if item.sku in {sku, other}]

    assert await found("emaillee THEI") == [sku]
    assert await found(sku[3:].lower()) == [sku]
    assert await found(f"theiere {other}") == []
    assert await found("100%") == []  # a sign of the database is a sign like others
