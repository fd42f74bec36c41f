"""Read a product."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Engine, event, select

from generated.cataloging import models, problems
from generated.cataloging.client import CatalogingClient
from infra.runtime.store.tables import jobs
from tests.service.cataloging.support import create, names, read
from tests.support.service import Serving


async def cataloging_is_idle(cataloging: Serving) -> None:
    """Waits for the job that tells of the new vendor's products: it asks the database too, when it likes."""
    async with asyncio.timeout(10):
        while await cataloging.store.query(lambda tx: tx.all(select(jobs).where(jobs.c.due_at <= tx.now))):
            await asyncio.sleep(0.01)


async def test_a_second_read_asks_the_database_nothing(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Popular", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)

    async def both() -> tuple[models.Product, list[str]]:
        return await read(public, product.slug), await names(public, vendor_id=vendor_id)

    await cataloging_is_idle(cataloging)
    first = await both()
    statements: list[str] = []

    def heard(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", heard)
    try:
        assert await both() == first
    finally:
        event.remove(Engine, "before_cursor_execute", heard)
    assert [each for each in statements if "products" in each] == []


async def test_a_draft_is_for_staff_only(staff: CatalogingClient, public: CatalogingClient) -> None:
    product = await create(staff, "A secret")
    assert (await read(staff, product.product_id)).status == "DRAFT"
    with pytest.raises(problems.NotFound):
        await read(public, product.product_id)
