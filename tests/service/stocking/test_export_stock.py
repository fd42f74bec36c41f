"""Export all stock as a table to be counted by."""

import pytest

from generated.stocking.client import StockingClient
from generated.stocking.problems import Forbidden
from tests.service.stocking.files import counts, export, lines_of, load, told
from tests.service.stocking.support import level, reserve, stocked
from tests.support.service import Serving


async def test_a_line_has_what_is_there_and_room_for_what_is_counted(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    await reserve(service, {sku: 4})
    item = await level(staff, sku)
    [line] = [each for each in lines_of(await export(staff)) if each["sku"] == sku]
    assert line == {
        "sku": sku,
        "name": item.name,
        "on_hand": "10",
        "reserved": "4",
        "available": "6",
        "counted": "",
        "reorder_point": str(item.reorder_point),
        "safety_stock": "0",
    }


async def test_an_export_that_is_imported_again_changes_nothing_though_pieces_moved_meanwhile(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    skus = [await stocked(stocking, staff, 10) for _ in range(120)]
    file = await export(staff)
    await reserve(service, {skus[0]: 2})
    done = await load(staff, file)
    assert (told(done), counts(done)) == ([], (0, done.lines, 0))
    assert done.lines >= 120
    assert (await level(staff, skus[0])).reserved == 2


async def test_only_who_sees_stock_exports_it(stocking: Serving) -> None:
    with pytest.raises(Forbidden):
        await export(stocking.as_staff(StockingClient, "catalog:write"))
