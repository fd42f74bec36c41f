"""Take in counted stock and thresholds from a file."""

import pytest

from generated.events.cataloging import ProductCreated
from generated.events.stocking import StockLevelChanged
from generated.stocking import operations
from generated.stocking.client import StockingClient
from generated.stocking.problems import CsvColumnsMissing, CsvUnreadable, Forbidden, UnsupportedMediaType
from infra.runtime.ids import new_id
from tests.service.stocking.files import counts, load, send, table, told
from tests.service.stocking.support import events_of, level, movements, new_sku, product, reserve, stocked
from tests.support.service import Serving


async def test_a_file_sets_what_was_counted_and_the_thresholds(stocking: Serving, staff: StockingClient) -> None:
    one, two = await stocked(stocking, staff, 10), await stocked(stocking, staff, 10)
    done = await load(
        staff, table({"sku": one, "counted": "7"}, {"sku": two, "counted": "", "reorder_point": "3", "safety_stock": "1"})
    )
    assert (told(done), counts(done)) == ([], (2, 0, 0))
    assert ((await level(staff, one)).on_hand, (await level(staff, two)).on_hand) == (7, 10)
    assert ((await level(staff, two)).reorder_point, (await level(staff, two)).safety_stock) == (3, 1)
    [movement, _] = await movements(staff, one)
    assert (movement.kind, movement.delta, movement.reason) == ("ADJUSTMENT", -3, "Stock count from a file")
    assert len(await movements(staff, two)) == 1


async def test_the_same_file_again_changes_nothing(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    file = table({"sku": sku, "counted": "7", "reorder_point": "2"})
    await load(staff, file)
    before, emitted = await level(staff, sku), len(await events_of(stocking, StockLevelChanged, sku=sku))
    assert counts(await load(staff, file)) == (0, 1, 0)
    assert await level(staff, sku) == before
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == emitted


async def test_each_bad_line_is_told_what_to_write(stocking: Serving, staff: StockingClient, service: StockingClient) -> None:
    held, good = await stocked(stocking, staff, 10), await stocked(stocking, staff, 10)
    await reserve(service, {held: 4})
    unknown = new_sku()
    done = await load(
        staff,
        table(
            {"sku": held, "counted": "3", "safety_stock": "1"},
            {"sku": unknown, "counted": "3"},
            {"sku": good, "counted": "1,990"},
            {"sku": good, "counted": "9"},
            {"sku": "", "counted": "9"},
            {"sku": "mug", "counted": "-1"},
        ),
    )
    assert told(done) == [
        (2, "counted", "BELOW_RESERVED"),
        (3, "sku", "SKU_UNKNOWN"),
        (4, "counted", "VALUE_AMBIGUOUS"),
        (5, "sku", "SKU_TWICE"),
        (6, "sku", "VALUE_MISSING"),
        (7, "sku", "VALUE_INVALID"),
    ]
    first, second, third = (done.faults or [])[:3]
    assert first.message == "4 pieces are reserved for orders: write 4 at least, or cancel orders first."
    assert unknown in second.message
    assert "write pieces without points and commas" in third.message
    assert ((await level(staff, held)).on_hand, (await level(staff, held)).safety_stock) == (10, 0)


async def test_zeros_that_a_spreadsheet_took_away_are_noticed(stocking: Serving, staff: StockingClient) -> None:
    number = f"{int(new_id('x')[-8:], 36) % 10**8:08}7"
    sku = f"00{number}"
    await stocking.react(product(ProductCreated, sku))
    done = await load(staff, table({"sku": number.lstrip("0"), "counted": "3"}))
    assert told(done) == [(2, "sku", "SKU_UNKNOWN")]
    assert f"write {sku}" in (done.faults or [])[0].message


async def test_a_dry_run_promises_what_the_real_one_does_and_keeps_nothing(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    one, held = await stocked(stocking, staff, 10), await stocked(stocking, staff, 10)
    await reserve(service, {held: 4})
    file = table({"sku": one, "counted": "7"}, {"sku": held, "counted": "1"})
    promised = await load(staff, file, dry_run=True)
    assert (await level(staff, one)).on_hand == 10
    assert len(await movements(staff, one)) == 1
    done = await load(staff, file)
    assert (counts(promised), promised.faults) == (counts(done), done.faults) == ((1, 0, 1), done.faults)


async def test_a_file_that_is_no_such_table_is_refused_at_once(stocking: Serving, staff: StockingClient) -> None:
    with pytest.raises(CsvUnreadable):
        await send(staff, b"sku,counted\n")
    with pytest.raises(CsvColumnsMissing) as refusal:
        await send(staff, b"counted\n3\n")
    assert refusal.value.members == {"columns": ["sku"]}
    with pytest.raises(UnsupportedMediaType):
        await staff.import_stock(operations.ImportStockRequest(body=b"PK", content_type="application/zip"))
    with pytest.raises(Forbidden):
        await send(stocking.as_staff(StockingClient, "stock:read"), b"sku\nA-1\n")
