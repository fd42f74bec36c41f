"""List what a variant has cost: complete, whatever changed the price, and with the lowest price of 30 days."""

import pytest
from msgspec import UNSET
from sqlalchemy import update

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorStatusChanged
from impl.cataloging.tables import variants
from tests.service.cataloging.support import (
    Status,
    create,
    end_sale,
    let_days_pass,
    price,
    price_changes,
    reduce,
    run_announcement,
    set_price,
    set_status,
    variant,
    vendor,
)
from tests.support.service import Serving


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    return await create(staff, "Known", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)


def told(page: models.PriceChangePage) -> list[tuple[int, int | None, str, bool]]:
    return [
        (each.price.amount, None if each.previous_price is UNSET else each.previous_price.amount, each.reason, each.on_sale)
        for each in page.items
    ]


async def become(cataloging: Serving, vendor_id: str, status: Status, version: int) -> None:
    state = vendor(vendor_id, status, version=version)
    await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status="ACTIVE"))


async def test_every_price_is_there_the_newest_first(staff: CatalogingClient, product: models.Product) -> None:
    reduced = await reduce(staff, await set_price(staff, product, 2100), 1500)
    ended = await end_sale(staff, await set_price(staff, reduced, 2200))
    body = models.ProductChangesDraft(product_ids=[ended.product_id], price_percent=10)
    await staff.change_products(operations.ChangeProductsRequest(idempotency_key="ten-" + ended.product_id, body=body))
    assert told(await price_changes(staff, product)) == [
        (2420, 2200, "PRICE", True),
        (2200, 1500, "SALE", True),
        (1500, 2100, "SALE", True),
        (2100, 1990, "PRICE", True),
        (1990, None, "PRICE", True),
    ]


async def test_what_was_done_to_a_draft_is_for_staff_alone(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    draft = await create(staff, "Draft", vendor_id=vendor_id, category_id=category_id)
    with pytest.raises(problems.NotFound):
        await price_changes(public, draft)
    published = await set_status(staff, await set_price(staff, draft, 100), "ACTIVE")
    await set_price(staff, published, 1200)
    whole = [(1200, 100, "PRICE", True), (100, 100, "OFFER", True), (100, 1990, "PRICE", False), (1990, None, "PRICE", False)]
    assert told(await price_changes(staff, draft)) == whole
    assert told(await price_changes(public, draft)) == whole[:2]


async def test_the_lowest_price_is_that_of_the_last_30_days(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, product: models.Product
) -> None:
    cheaper = await set_price(staff, product, 900)
    dearer = await set_price(staff, cheaper, 2500)
    assert (await price_changes(public, product)).lowest_price == price(900)
    await let_days_pass(cataloging, product, 31)
    assert (await price_changes(public, product)).lowest_price == price(2500)
    withdrawn = await set_status(staff, dearer, "DRAFT")
    await let_days_pass(cataloging, withdrawn, 31)
    assert (await price_changes(staff, product)).lowest_price is UNSET


async def test_a_new_variant_begins_with_its_price(staff: CatalogingClient, product: models.Product) -> None:
    body = models.VariantAddition(variant=variant(cents=700), version=product.version)
    more = (await staff.add_variant(operations.AddVariantRequest(product_id=product.product_id, body=body))).body
    request = operations.ListPriceChangesRequest(sku=more.variants[1].sku)
    assert told((await staff.list_price_changes(request)).body) == [(700, None, "PRICE", True)]


async def test_what_a_vendor_takes_away_is_no_price_at_which_it_could_be_bought(
    cataloging: Serving, staff: CatalogingClient, product: models.Product, vendor_id: str
) -> None:
    await become(cataloging, vendor_id, "SUSPENDED", 2)
    await run_announcement(cataloging, vendor_id)
    await become(cataloging, vendor_id, "ACTIVE", 3)
    await run_announcement(cataloging, vendor_id)
    assert told(await price_changes(staff, product)) == [
        (1990, 1990, "OFFER", True),
        (1990, 1990, "OFFER", False),
        (1990, None, "PRICE", True),
    ]


async def test_a_change_that_comes_before_the_vendor_is_announced_leaves_no_gap(
    cataloging: Serving, staff: CatalogingClient, product: models.Product, vendor_id: str
) -> None:
    await become(cataloging, vendor_id, "SUSPENDED", 2)
    body = models.ProductChangesDraft(product_ids=[product.product_id], price_percent=100)
    await staff.change_products(operations.ChangeProductsRequest(idempotency_key="gap-" + product.product_id, body=body))
    await run_announcement(cataloging, vendor_id)
    newest = told(await price_changes(staff, product))
    assert (newest[0], newest[-1]) == ((3980, 1990, "PRICE", False), (1990, None, "PRICE", True))
    assert all(each == (1990, 1990, "OFFER", False) for each in newest[1:-1])


async def test_what_a_replica_of_an_older_release_wrote_is_made_good_by_the_next_change(
    cataloging: Serving, staff: CatalogingClient, product: models.Product
) -> None:
    sku = product.variants[0].sku
    await cataloging.store.command(lambda tx: tx.execute(update(variants).where(variants.c.sku == sku).values(price=800)))
    await set_price(staff, product, 2000)
    assert told(await price_changes(staff, product)) == [
        (2000, 800, "PRICE", True),
        (800, 1990, "PRICE", True),
        (1990, None, "PRICE", True),
    ]


async def test_it_comes_in_pages(staff: CatalogingClient, product: models.Product) -> None:
    for cents in (2000, 2010, 2020):
        product = await set_price(staff, product, cents)
    seen: list[int] = []
    page = await price_changes(staff, product, limit=3)
    while True:
        seen += [each.price.amount for each in page.items]
        if page.next_cursor is UNSET:
            break
        page = await price_changes(staff, product, limit=3, cursor=page.next_cursor)
    assert seen == [2020, 2010, 2000, 1990]
    with pytest.raises(problems.CursorInvalid):
        await price_changes(staff, product, cursor="nonsense")


async def test_an_unknown_variant_has_none(public: CatalogingClient) -> None:
    with pytest.raises(problems.NotFound):
        await public.list_price_changes(operations.ListPriceChangesRequest(sku="NO-SUCH-SKU"))
