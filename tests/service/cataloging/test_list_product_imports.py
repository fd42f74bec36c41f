"""List the imports of products."""

from datetime import timedelta

import pytest
from msgspec import UNSET

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import CursorInvalid
from impl.cataloging.tables import import_faults, imports
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.files import load, table
from tests.service.cataloging.support import new_sku
from tests.support.service import Serving


async def listed(staff: CatalogingClient, **members: object) -> operations.ListProductImportsOk:
    return await staff.list_product_imports(operations.ListProductImportsRequest(**members))  # type: ignore[arg-type]


async def test_the_newest_comes_first_and_pages_follow(staff: CatalogingClient) -> None:
    made = [(await load(staff, table({"sku": new_sku()}))).import_id for _ in range(3)]
    first = (await listed(staff, limit=2)).body
    assert [each.import_id for each in first.items] == made[:0:-1]
    assert [each.faults for each in first.items] == [UNSET, UNSET]
    assert first.next_cursor is not UNSET
    second = (await listed(staff, limit=2, cursor=first.next_cursor)).body
    assert second.items[0].import_id == made[0]
    with pytest.raises(CursorInvalid):
        await listed(staff, cursor="x")


async def test_an_import_is_forgotten_after_ninety_days(cataloging: Serving, staff: CatalogingClient) -> None:
    old = (await load(staff, table({"sku": "x"}))).import_id
    its_row = imports.c.import_id == old

    def age(tx: Transaction) -> None:
        tx.execute(imports.update().where(its_row).values(created_at=tx.now - timedelta(days=91)))

    await cataloging.store.command(age)
    await load(staff, table({"sku": new_sku()}))
    assert old not in [each.import_id for each in (await listed(staff, limit=100)).body.items]
    query = import_faults.select().where(import_faults.c.import_id == old)
    assert await cataloging.store.query(lambda tx: tx.all(query)) == []
