"""Two transactions of two replicas at the same time: what is derived from what both write is right afterwards."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

import pytest
from msgspec import UNSET
from sqlalchemy import select

from generated.cataloging import models, operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import CategoryNotEmpty, SlugTaken, VersionConflict
from generated.events.administering import VendorCreated, VendorStatusChanged
from generated.events.cataloging import ProductCreated
from generated.events.stocking import StockLevelChanged
from impl.cataloging.documents.product_files import product_table
from impl.cataloging.domain.categories import CategoryTree
from impl.cataloging.domain.product_lines import read_products
from impl.cataloging.domain.shop_names import shop_names
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.repositories.products import Products
from impl.cataloging.repositories.read_cache import ReadCache
from impl.cataloging.tables import products
from impl.cataloging.use_cases.take_in_products import TakeInProduct
from impl.common.file_imports import Taken
from impl.common.file_taking import PartRefusedError
from impl.common.fonts.glyphs import unprintable
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.files import NEW, table
from tests.service.cataloging.support import (
    Status,
    create,
    create_category,
    level,
    new_sku,
    price,
    read,
    texts,
    texts_request,
    variant,
    vendor,
)
from tests.support.overlap import interrupted, overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


async def product_row(cataloging: Serving, product_id: str) -> tuple[bool, str]:
    """Returns whether the product is on sale, and the availability that lists show."""
    query = select(products.c.on_sale, products.c.availability).where(products.c.product_id == product_id)
    row = await cataloging.store.query(lambda tx: tx.one(query))
    assert row is not None
    return row.on_sale, row.availability


def status_changed(vendor_id: str, status: Status, version: int) -> VendorStatusChanged:
    state = vendor(vendor_id, status=status, version=version)
    return VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status="ONBOARDING")


@pytest.fixture
async def closed_vendor_id(cataloging: Serving) -> str:
    vendor_id = new_id("ven")
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id, status="ONBOARDING")))
    return vendor_id


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("is_created_first", [True, False])
async def test_a_product_that_is_created_while_its_vendor_becomes_active_is_on_sale(
    cataloging: Serving, closed_vendor_id: str, category_id: str, *, is_known: bool, is_created_first: bool
) -> None:
    vendor_id = closed_vendor_id if is_known else new_id("ven")
    found: list[str] = []

    def created(tx: Transaction) -> None:
        draft = models.ProductDraft(
            name="Bol", variants=[variant()], status="ACTIVE", vendor_id=vendor_id, category_id=category_id
        )
        request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=draft)
        response = cataloging.calling(request)(tx)
        assert isinstance(response, operations.CreateProductCreated)
        found.append(response.body.product_id)

    became_active = cataloging.reacting(status_changed(vendor_id, "ACTIVE", 2))
    both = (created, became_active) if is_created_first else (became_active, created)
    await overlapping(cataloging.store, *both)
    assert (await product_row(cataloging, found[0]))[0] is True


@pytest.mark.parametrize("is_published_first", [True, False])
async def test_a_product_that_is_published_while_its_vendor_becomes_active_is_on_sale(
    cataloging: Serving, staff: CatalogingClient, closed_vendor_id: str, category_id: str, *, is_published_first: bool
) -> None:
    product = await create(staff, "Plat", vendor_id=closed_vendor_id, category_id=category_id)
    change = models.ProductStatusChange(status="ACTIVE", version=product.version)
    published = cataloging.calling(operations.SetProductStatusRequest(product_id=product.product_id, body=change))
    became_active = cataloging.reacting(status_changed(closed_vendor_id, "ACTIVE", 2))
    both = (published, became_active) if is_published_first else (became_active, published)
    await overlapping(cataloging.store, *both)
    assert (await product_row(cataloging, product.product_id))[0] is True


@pytest.mark.parametrize("is_moved_first", [True, False])
async def test_a_product_that_gets_a_vendor_who_is_suspended_at_that_moment_is_not_on_sale(
    cataloging: Serving,
    staff: CatalogingClient,
    vendor_id: str,
    closed_vendor_id: str,
    category_id: str,
    *,
    is_moved_first: bool,
) -> None:
    product = await create(staff, "Pot", status="ACTIVE", vendor_id=closed_vendor_id, category_id=category_id)
    change = models.ProductChange(vendor_id=vendor_id, version=product.version)
    moved = cataloging.calling(operations.UpdateProductRequest(product_id=product.product_id, body=change))
    suspended = cataloging.reacting(status_changed(vendor_id, "SUSPENDED", 2))
    await overlapping(cataloging.store, *((moved, suspended) if is_moved_first else (suspended, moved)))
    assert (await product_row(cataloging, product.product_id))[0] is False


async def test_two_variants_that_are_sold_out_at_once_leave_the_product_sold_out(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Duo", variant(), variant(), vendor_id=vendor_id, category_id=category_id)
    skus = [each.sku for each in product.variants]
    for sku in skus:
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
    sold_out = [StockLevelChanged(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=1)) for sku in skus]
    await overlapping(cataloging.store, *(cataloging.reacting(each) for each in sold_out))
    assert (await product_row(cataloging, product.product_id))[1] == "OUT_OF_STOCK"


@pytest.mark.parametrize("is_added_first", [True, False])
async def test_a_variant_that_is_added_while_its_stock_is_told_is_in_stock(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str, *, is_added_first: bool
) -> None:
    product = await create(staff, "Solo", vendor_id=vendor_id, category_id=category_id)
    sku = new_sku()
    draft = models.VariantAddition(variant=variant(sku), version=product.version)
    added = cataloging.calling(operations.AddVariantRequest(product_id=product.product_id, body=draft))
    told = cataloging.reacting(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
    await overlapping(cataloging.store, *((added, told) if is_added_first else (told, added)))
    assert (await product_row(cataloging, product.product_id))[1] == "IN_STOCK"


async def test_a_category_that_gets_a_child_at_that_moment_is_not_deleted(cataloging: Serving, staff: CatalogingClient) -> None:
    parent = await create_category(staff, "Vases")
    draft = models.CategoryDraft(name="Soliflores", parent_id=parent.category_id)
    created = cataloging.calling(operations.CreateCategoryRequest(body=draft))
    deleted = cataloging.calling(operations.DeleteCategoryRequest(category_id=parent.category_id))
    with pytest.raises(CategoryNotEmpty):
        await overlapping(cataloging.store, created, deleted)


@pytest.mark.parametrize("is_named", [True, False])
async def test_two_products_that_take_a_slug_at_once_do_not_share_it(
    cataloging: Serving, staff: CatalogingClient, *, is_named: bool
) -> None:
    slug = f"lamp-{new_id('n')[-8:]}"
    both = [await create(staff, "Lampe"), await create(staff, "Lampion")]
    drafts = [texts(each, slug.replace("-", " "), slug=slug if is_named else UNSET) for each in both]
    told = [cataloging.calling(texts_request(each, draft)) for each, draft in zip(both, drafts, strict=True)]
    if is_named:
        with pytest.raises(SlugTaken):
            await overlapping(cataloging.store, *told)
    else:
        await overlapping(cataloging.store, *told)
    slugs = [(await read(staff, each.product_id, "EN")).slug for each in both]
    assert slugs == [slug, both[1].slug if is_named else f"{slug}-2"]
    assert (await read(staff, slug)).product_id == both[0].product_id


async def test_a_product_that_is_said_twice_at_once_keeps_both_languages(cataloging: Serving, staff: CatalogingClient) -> None:
    product = await create(staff, "Bougie")
    said = cataloging.calling(texts_request(product, texts(product, "Candle")))
    with pytest.raises(VersionConflict):
        await overlapping(cataloging.store, said, cataloging.calling(texts_request(product, texts(product, "Cierge"), "FR")))
    left = await read(staff, product.product_id)
    assert (left.name, left.languages) == ("Bougie", ["FR", "EN"])


def taking_in(cataloging: Serving, *rows: dict[str, str]) -> Callable[[Transaction], Taken]:
    """Returns a step of an import of one product."""
    [part] = read_products(product_table(table(*rows)).lines, {}, unprintable)
    products_of = Products(ReadCache(capacity=0, seconds=0.0), Changes())
    return partial(TakeInProduct(products=products_of, names=shop_names(CategoryTree([]), {})), part=part)


async def test_a_file_and_a_clerk_at_once_both_have_their_say(cataloging: Serving, staff: CatalogingClient) -> None:
    after, is_there = 1, True
    while is_there:
        product = await create(staff, "Bol", variant(), variant(cents=500))
        sku, other = (each.sku for each in product.variants)

        def describe(tx: Transaction, product_id: str = product.product_id) -> None:
            with Products(ReadCache(capacity=0, seconds=0.0), Changes()).change(tx, product_id) as locked:
                locked.change(seen=None)
                locked.description = "Grès"

        file = taking_in(cataloging, {"sku": sku, "product": product.slug, "name_fr": "Plat", "price": "3"})
        is_there = await interrupted(cataloging.store, file, describe, after=after)
        now = await read(staff, product.product_id)
        prices = {each.sku: each.price for each in now.variants}
        assert (now.name, prices[sku], prices[other]) == ("Plat", price(300), price(500))
        assert (now.description, now.version) == ("Grès", 3)
        after += 1
    assert after > 5


async def test_a_variant_that_is_removed_while_a_file_comes_is_removed(cataloging: Serving, staff: CatalogingClient) -> None:
    after, is_there = 1, True
    while is_there:
        product = await create(staff, "Bol", variant(), variant())
        sku = product.variants[1].sku
        removal = operations.RemoveVariantRequest(product_id=product.product_id, sku=sku)
        file = taking_in(cataloging, {"sku": sku, "product": product.slug, "price": "3"})
        with suppress(PartRefusedError):
            is_there = await interrupted(cataloging.store, file, cataloging.calling(removal), after=after)
        assert [each.sku for each in (await read(staff, product.product_id)).variants] == [product.variants[0].sku]
        after += 1
    assert after > 5


async def test_two_files_at_once_make_a_product_once(cataloging: Serving, staff: CatalogingClient) -> None:
    after, is_there = 1, True
    while is_there:
        sku, other = new_sku(), new_sku()
        line = {"product": sku.lower(), "name_fr": "Bol", **NEW}
        taken = list[Taken]()

        def note(tx: Transaction, file: Callable[[Transaction], Taken], taken: list[Taken] = taken) -> None:
            with suppress(PartRefusedError), tx.savepoint():
                taken.append(file(tx))

        one = partial(note, file=taking_in(cataloging, {"sku": sku, **line}))
        two = partial(note, file=taking_in(cataloging, {"sku": sku, **line}, {"sku": other, **line}))
        is_there = await interrupted(cataloging.store, one, two, after=after)
        assert len([each for each in await cataloging.emitted_of(ProductCreated) if each.product.slug == sku.lower()]) == 1
        after += 1
    assert after > 5
