"""A planned sale is put on when its time has come: once, and only if it is still the one that was planned."""

from datetime import timedelta

import pytest
from msgspec import UNSET

from generated.cataloging import models
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged
from infra.local.players.callers import until
from tests.service.cataloging.support import (
    create,
    events_of,
    let_days_pass,
    price,
    read,
    reduce,
    run_sale,
    sale_id_of,
    set_price,
    set_status,
)
from tests.support.service import Serving

IN_AN_HOUR = timedelta(hours=1)


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    return await create(staff, "Soon", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)


async def test_it_begins_by_itself(staff: CatalogingClient, public: CatalogingClient, product: models.Product) -> None:
    planned = await set_price(staff, product, 1991)
    await reduce(staff, planned, 1500, starts_at=planned.updated_at + timedelta(seconds=1))

    async def seen() -> models.Product:
        return await read(public, product.product_id)

    begun = await until(seen, lambda each: each.variants[0].price == price(1500), "The reduced price")
    sale = begun.variants[0].sale
    assert sale is not UNSET
    assert (sale.regular_price, sale.prior_price) == (price(1991), price(1990))


async def test_the_prior_price_is_that_of_the_instant_when_it_begins(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    planned = await reduce(staff, product, 1500, starts_at=product.created_at + 40 * 24 * IN_AN_HOUR)
    await set_price(staff, planned, 1790)
    await let_days_pass(cataloging, product, 40)
    await run_sale(cataloging, product, "begin", await sale_id_of(cataloging, product))
    sale = (await read(staff, product.product_id)).variants[0].sale
    assert sale is not UNSET
    assert (sale.regular_price, sale.prior_price) == (price(1790), price(1790))


async def test_it_begins_once_however_often_the_job_runs(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    await reduce(staff, product, 1500, starts_at=product.created_at + IN_AN_HOUR)
    sale_id = await sale_id_of(cataloging, product)
    for _ in range(2):
        await run_sale(cataloging, product, "begin", sale_id)
    begun = await read(staff, product.product_id)
    assert begun.version == product.version + 2
    assert len(await events_of(cataloging, PriceChanged, product.product_id)) == 1


async def test_one_that_was_planned_anew_begins_at_its_new_time(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    first = await reduce(staff, product, 1500, starts_at=product.created_at + IN_AN_HOUR)
    earlier = await sale_id_of(cataloging, product)
    second = await reduce(staff, first, 1400, starts_at=product.created_at + 2 * IN_AN_HOUR)
    await run_sale(cataloging, product, "begin", earlier)
    assert await read(staff, product.product_id) == second


async def test_one_that_is_over_before_it_could_begin_never_begins(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    hours = product.created_at + IN_AN_HOUR, product.created_at + 2 * IN_AN_HOUR
    await reduce(staff, product, 1500, starts_at=hours[0], ends_at=hours[1])
    sale_id = await sale_id_of(cataloging, product)
    for job in ("end", "begin"):
        await run_sale(cataloging, product, job, sale_id)
    after = await read(staff, product.product_id)
    assert (after.price_from, after.variants[0].sale) == (price(1990), UNSET)


async def test_it_begins_for_a_product_that_is_withdrawn_meanwhile_but_not_for_an_archived_one(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    planned = await reduce(staff, product, 1500, starts_at=product.created_at + IN_AN_HOUR)
    sale_id = await sale_id_of(cataloging, product)
    await set_status(staff, planned, "DRAFT")
    await run_sale(cataloging, product, "begin", sale_id)
    draft = await read(staff, product.product_id)
    assert draft.price_from == price(1500)
    archived = await set_status(staff, draft, "ARCHIVED")
    for job in ("begin", "end"):
        await run_sale(cataloging, product, job, sale_id)
    assert await read(staff, product.product_id) == archived
    assert archived.price_from == price(1990)
