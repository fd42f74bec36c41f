"""Reduce the price of a variant, at once or from an instant on."""

from datetime import timedelta

import pytest
from msgspec import UNSET
from sqlalchemy import select

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged, ProductUpdated
from impl.cataloging.job_types import BeginSale, EndSale
from impl.cataloging.tables import sales
from infra.runtime.store.tables import jobs
from tests.service.cataloging.support import (
    create,
    events_of,
    let_days_pass,
    price,
    price_changes,
    read,
    reduce,
    run_sale,
    sale_id_of,
    set_price,
    set_status,
    variant,
)
from tests.support.service import Serving

IN_AN_HOUR, IN_A_DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    """One that has been on sale for 60 days, for 1990."""
    return await create(staff, "Reduced", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)


async def due(cataloging: Serving, kind: str, sale_id: str) -> list[object]:
    query = select(jobs.c.due_at).where(jobs.c.kind == kind, jobs.c.key == sale_id)
    return [row.due_at for row in await cataloging.store.query(lambda tx: tx.all(query))]


async def test_it_holds_at_once_with_the_lowest_price_of_30_days_beside_it(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, product: models.Product
) -> None:
    await read(public, product.product_id)
    await let_days_pass(cataloging, product, 60)
    dearer = await set_price(staff, product, 2490)
    reduced = await reduce(staff, dearer, 1500)
    seen = await read(public, product.product_id)
    sale = seen.variants[0].sale
    assert sale is not UNSET
    assert (seen.price_from, seen.variants[0].price, sale.applies) == (price(1500), price(1500), True)
    assert (sale.regular_price, sale.prior_price, sale.ends_at) == (price(2490), price(1990), UNSET)
    assert seen == reduced
    told = (await events_of(cataloging, PriceChanged, product.product_id))[-1]
    assert (told.price, told.previous_price, told.reason, told.product.version) == (
        price(1500),
        price(2490),
        "SALE",
        seen.version,
    )


async def test_one_that_is_planned_is_for_staff_alone_and_due_at_its_instants(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, product: models.Product
) -> None:
    starts_at, ends_at = product.created_at + IN_AN_HOUR, product.created_at + IN_A_DAY
    planned = await reduce(staff, product, 1500, starts_at=starts_at, ends_at=ends_at)
    sale = planned.variants[0].sale
    assert sale is not UNSET
    assert (sale.applies, sale.price, sale.starts_at, sale.ends_at, sale.prior_price) == (
        False,
        price(1500),
        starts_at,
        ends_at,
        UNSET,
    )
    seen = await read(public, product.product_id)
    assert (seen.price_from, seen.variants[0].sale) == (price(1990), UNSET)
    sale_id = await sale_id_of(cataloging, product)
    assert await due(cataloging, BeginSale.kind(), sale_id) == [starts_at]
    assert await due(cataloging, EndSale.kind(), sale_id) == [ends_at]
    told = (await events_of(cataloging, ProductUpdated, product.product_id))[-1]
    assert told.product.version == planned.version == product.version + 1


async def test_one_that_is_changed_while_it_is_on_keeps_its_beginning_and_is_another_sale(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    first = await reduce(staff, product, 1500, ends_at=product.created_at + IN_AN_HOUR)
    before, sale_id = first.variants[0].sale, await sale_id_of(cataloging, product)
    second = await reduce(staff, first, 1300, ends_at=product.created_at + IN_A_DAY)
    after = second.variants[0].sale
    assert before is not UNSET
    assert after is not UNSET
    assert (after.starts_at, after.prior_price, after.regular_price) == (before.starts_at, price(1990), price(1990))
    assert await sale_id_of(cataloging, product) != sale_id


async def test_a_sale_of_a_draft_has_nothing_to_announce(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    draft = await create(staff, "New", vendor_id=vendor_id, category_id=category_id)
    published = await set_status(staff, await reduce(staff, draft, 1500), "ACTIVE")
    assert published.variants[0].sale is not UNSET
    seen = await read(public, draft.product_id)
    assert (seen.price_from, seen.variants[0].sale) == (price(1500), UNSET)
    assert (await price_changes(public, draft)).lowest_price == price(1500)


@pytest.mark.parametrize("cents", [1990, 2000])
async def test_what_is_no_reduction_is_refused(staff: CatalogingClient, product: models.Product, cents: int) -> None:
    with pytest.raises(problems.SalePriceTooHigh) as refusal:
        await reduce(staff, product, cents)
    assert refusal.value.members["regular_price"] == 1990


async def test_a_variant_without_a_price_has_none_to_reduce(staff: CatalogingClient) -> None:
    with pytest.raises(problems.SaleWithoutPrice):
        await reduce(staff, await create(staff, "Priceless", variant(cents=None)), 100)


async def test_one_that_would_be_over_before_it_begins_is_refused(staff: CatalogingClient, product: models.Product) -> None:
    with pytest.raises(problems.SalePeriodInvalid):
        await reduce(staff, product, 1500, starts_at=product.created_at + IN_A_DAY, ends_at=product.created_at + IN_AN_HOUR)
    with pytest.raises(problems.SalePeriodInvalid):
        await reduce(staff, product, 1500, ends_at=product.created_at - IN_AN_HOUR)


async def test_a_stale_version_an_archived_product_and_an_unknown_variant_are_refused(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    changed = await set_price(staff, product, 2100)
    with pytest.raises(problems.VersionConflict):
        await reduce(staff, product, 1500)
    archived = await set_status(staff, await reduce(staff, changed, 1500), "ARCHIVED")
    assert (archived.price_from, archived.variants[0].sale) == (price(2100), UNSET)
    assert await cataloging.store.query(lambda tx: tx.all(select(sales).where(sales.c.sku == product.variants[0].sku))) == []
    with pytest.raises(problems.ProductState):
        await reduce(staff, archived, 1500)
    body = models.SalePriceReplacement(price=price(1500), version=1)
    with pytest.raises(problems.NotFound):
        await staff.set_sale_price(operations.SetSalePriceRequest(sku="NO-SUCH-SKU", body=body))


async def test_the_price_of_a_variant_that_is_reduced_is_the_one_it_goes_back_to(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    reduced = await reduce(staff, product, 1500)
    dearer = await set_price(staff, reduced, 2500)
    sale = dearer.variants[0].sale
    assert sale is not UNSET
    assert (dearer.price_from, sale.regular_price, sale.prior_price) == (price(1500), price(2500), price(1990))
    assert len(await events_of(cataloging, PriceChanged, product.product_id)) == 1
    with pytest.raises(problems.SalePriceTooHigh):
        await set_price(staff, dearer, 1500)


async def test_lists_show_the_reduction_of_the_cheapest_variant(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    cheap_and_dear = variant(cents=1990), variant(cents=1600)
    product = await create(staff, "Two", *cheap_and_dear, status="ACTIVE", vendor_id=vendor_id, category_id=category_id)

    async def listed() -> models.ProductSummary:
        [item] = (await staff.list_products(operations.ListProductsRequest(vendor_id=vendor_id))).body.items
        return item

    reduced = await reduce(staff, product, 1700)
    assert ((await listed()).price_from, (await listed()).reduction) == (price(1600), UNSET)
    further = await reduce(staff, reduced, 1500)
    shown = await listed()
    assert shown.price_from == price(1500)
    assert shown.reduction == models.ProductReduction(regular_price=price(1990), prior_price=price(1990))
    await run_sale(cataloging, further, "end", await sale_id_of(cataloging, further))
    assert ((await listed()).price_from, (await listed()).reduction) == (price(1600), UNSET)
