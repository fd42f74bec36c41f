"""End the sale of a variant: by staff, or by the job when its time has come."""

from datetime import timedelta

import pytest
from msgspec import UNSET
from sqlalchemy import select

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged
from impl.cataloging.tables import sales
from infra.local.players.callers import until
from tests.service.cataloging.support import (
    create,
    end_sale,
    events_of,
    price,
    read,
    reduce,
    run_sale,
    sale_id_of,
    set_price,
    variant,
)
from tests.support.service import Serving

IN_AN_HOUR = timedelta(hours=1)


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    common = {"vendor_id": vendor_id, "category_id": category_id}
    return await create(staff, "Reduced", variant(), variant(), status="ACTIVE", **common)


async def test_staff_end_one_that_is_on_at_once(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, product: models.Product
) -> None:
    reduced = await reduce(staff, product, 1500)
    await read(public, product.product_id)
    ended = await end_sale(staff, reduced)
    assert (ended.price_from, ended.variants[0].sale) == (price(1990), UNSET)
    assert await read(public, product.product_id) == ended
    told = (await events_of(cataloging, PriceChanged, product.product_id))[-1]
    assert (told.price, told.previous_price, told.reason) == (price(1990), price(1500), "SALE")


async def test_staff_drop_a_plan(cataloging: Serving, staff: CatalogingClient, product: models.Product) -> None:
    planned = await reduce(staff, product, 1500, starts_at=product.created_at + IN_AN_HOUR)
    sale_id = await sale_id_of(cataloging, product)
    dropped = await end_sale(staff, planned)
    assert dropped.variants[0].sale is UNSET
    await run_sale(cataloging, product, "begin", sale_id)
    assert await read(staff, product.product_id) == dropped
    assert await events_of(cataloging, PriceChanged, product.product_id) == []


async def test_without_a_sale_there_is_nothing_to_end_and_a_stale_version_is_refused(
    staff: CatalogingClient, product: models.Product
) -> None:
    with pytest.raises(problems.NotFound) as refusal:
        await end_sale(staff, product)
    assert refusal.value.members["resource"] == "sale"
    await reduce(staff, product, 1500)
    with pytest.raises(problems.VersionConflict):
        await end_sale(staff, product)


async def test_it_ends_by_itself_when_its_time_has_come(
    staff: CatalogingClient, public: CatalogingClient, product: models.Product
) -> None:
    reduced = await reduce(staff, product, 1500)
    reduced = await reduce(staff, reduced, 1500, ends_at=reduced.updated_at + timedelta(seconds=1))
    assert reduced.price_from == price(1500)

    async def seen() -> models.Product:
        return await read(public, product.product_id)

    await until(seen, lambda each: each.variants[0].price == price(1990), "The regular price")


async def test_the_job_of_a_sale_that_was_changed_does_nothing(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    reduced = await reduce(staff, product, 1500, ends_at=product.created_at + IN_AN_HOUR)
    earlier = await sale_id_of(cataloging, product)
    changed = await reduce(staff, reduced, 1500, ends_at=product.created_at + 2 * IN_AN_HOUR)
    await run_sale(cataloging, product, "end", earlier)
    assert await read(staff, product.product_id) == changed


async def test_the_job_that_runs_twice_ends_it_once(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    await reduce(staff, product, 1500)
    sale_id = await sale_id_of(cataloging, product)
    await run_sale(cataloging, product, "end", sale_id)
    dearer = await set_price(staff, await read(staff, product.product_id), 2100)
    await run_sale(cataloging, product, "end", sale_id)
    assert await read(staff, product.product_id) == dearer


async def test_the_sale_goes_with_its_variant(cataloging: Serving, staff: CatalogingClient, product: models.Product) -> None:
    reduced = await reduce(staff, product, 1500, ends_at=product.created_at + IN_AN_HOUR)
    sku, sale_id = product.variants[0].sku, await sale_id_of(cataloging, product)
    await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=sku))
    assert await cataloging.store.query(lambda tx: tx.all(select(sales).where(sales.c.sku == sku))) == []
    after = await read(staff, product.product_id)
    await run_sale(cataloging, product, "end", sale_id)
    assert await read(staff, product.product_id) == after
    assert after.version == reduced.version + 1
