"""List stock items."""

import msgspec
import pytest

from generated.events.cataloging import ProductCreated
from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from tests.service.stocking.support import new_sku, product, stocked
from tests.support.service import Serving


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
