"""CATALOGING over HTTP, on SQLite and on PostgreSQL."""

import struct
import zlib
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest
from sqlalchemy import Engine, event

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorCreated, VendorState, VendorStatusChanged, VendorUpdated
from generated.events.cataloging import (
    CategoryChanged,
    PriceChanged,
    ProductArchived,
    ProductCreated,
    ProductPublished,
    ProductUnpublished,
    ProductUpdated,
)
from generated.events.stocking import StockDepleted, StockLevel, StockLevelChanged
from impl.cataloging.jobs.announce_vendor import AnnounceVendor
from impl.cataloging.tables import categories
from infra.runtime.ids import new_id
from infra.runtime.jobs import Job, JobCommand
from tests.support.postgresql import embedded_postgresql
from tests.support.service import NOWHERE, Serving, serving

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
Status = Literal["ONBOARDING", "ACTIVE", "SUSPENDED", "CLOSED"]


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('cataloging')}/cataloging.db"
        return
    with embedded_postgresql() as server:
        yield server.database()


@pytest.fixture(scope="module")
async def cataloging(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    settings = {"PROFILING_URL": f"http://{NOWHERE}"}  # a system that runs on this machine has other keys
    async with serving("cataloging", folder=folder, store_urls={"cataloging": store_url}, settings=settings) as services:
        yield services["cataloging"]


@pytest.fixture
def staff(cataloging: Serving) -> CatalogingClient:
    return cataloging.as_staff(CatalogingClient, "catalog:write")


@pytest.fixture
def public(cataloging: Serving) -> CatalogingClient:
    return cataloging.client(CatalogingClient)


@pytest.fixture
async def vendor_id(cataloging: Serving) -> str:
    vendor_id = new_id("ven")
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id)))
    return vendor_id


@pytest.fixture
async def category_id(staff: CatalogingClient) -> str:
    return (await create_category(staff, "Mugs")).category_id


def vendor(vendor_id: str, status: Status = "ACTIVE", *, name: str = "Atelier Martin", version: int = 1) -> VendorState:
    return VendorState(
        vendor_id=vendor_id, code="ATELIER", name=name, description="", status=status, version=version, as_of=NOW
    )


def level(sku: str, status: Literal["IN_STOCK", "LOW", "OUT_OF_STOCK"], *, minutes: int = 0) -> StockLevel:
    return StockLevel(
        sku=sku, on_hand=9, reserved=0, available=9, reorder_point=5, status=status, as_of=NOW + timedelta(minutes=minutes)
    )


def price(cents: int) -> models.Price:
    return models.Price(amount=cents, currency="EUR")


def new_sku() -> str:
    return f"SKU-{new_id('x')[-12:].upper()}"


def variant(sku: str | None = None, cents: int | None = 1990, **members: Any) -> models.VariantDraft:
    if cents is not None:
        members["price"] = price(cents)
    return models.VariantDraft(sku=sku or new_sku(), weight=350, tax_class="STANDARD", **members)


async def create(client: CatalogingClient, name: str, *variants: models.VariantDraft, **members: Any) -> models.Product:
    draft = models.ProductDraft(name=name, variants=list(variants or [variant()]), **members)
    request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=draft)
    return (await client.create_product(request)).body


async def create_category(client: CatalogingClient, name: str, **members: Any) -> models.Category:
    request = operations.CreateCategoryRequest(body=models.CategoryDraft(name=name, **members))
    return (await client.create_category(request)).body


async def read(client: CatalogingClient, key: str) -> models.Product:
    return (await client.get_product(operations.GetProductRequest(product_id=key))).body


async def names(client: CatalogingClient, **filters: Any) -> list[str]:
    return [item.name for item in (await client.list_products(operations.ListProductsRequest(**filters))).body.items]


async def set_status(client: CatalogingClient, product: models.Product, status: models.ProductStatus) -> models.Product:
    body = models.ProductStatusChange(status=status, version=product.version)
    request = operations.SetProductStatusRequest(product_id=product.product_id, body=body)
    return (await client.set_product_status(request)).body


async def change(client: CatalogingClient, product: models.Product, **members: Any) -> models.Product:
    body = models.ProductChange(version=product.version, **members)
    return (await client.update_product(operations.UpdateProductRequest(product_id=product.product_id, body=body))).body


async def set_price(client: CatalogingClient, product: models.Product, cents: int) -> models.Product:
    body = models.VariantPriceReplacement(price=price(cents), version=product.version)
    return (await client.set_variant_price(operations.SetVariantPriceRequest(sku=product.variants[0].sku, body=body))).body


async def events_of(cataloging: Serving, kind: type[Any], product_id: str) -> list[Any]:
    return [each for each in await cataloging.emitted_of(kind) if each.product_id == product_id]


async def run_announcement(cataloging: Serving, vendor_id: str) -> None:
    """What the job runner may have done already, done for certain."""
    job = cataloging.plugs.jobs["announce_vendor"]
    assert isinstance(job, JobCommand)
    assert isinstance(job.call, AnnounceVendor)
    await cataloging.store.command(lambda tx: job.call(tx, Job(kind="announce_vendor", key=vendor_id, due_at=NOW, data={})))


class TestCreating:
    async def test_a_draft_is_for_staff_only(self, staff: CatalogingClient, public: CatalogingClient) -> None:
        product = await create(staff, "A secret")
        assert (await read(staff, product.product_id)).status == "DRAFT"
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)

    async def test_publishing_at_once_tells_both_events(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Bol", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert product.on_sale
        assert (await read(public, product.slug)).vendor_name == "Atelier Martin"
        assert len(await events_of(cataloging, ProductCreated, product.product_id)) == 1
        assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 1

    async def test_publishing_needs_place_vendor_and_price(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.ProductNotPublishable) as refused:
            await create(staff, "Bare", variant(cents=None), status="ACTIVE")
        assert refused.value.members["missing"] == ["category_id", "vendor_id", "price"]

    async def test_the_name_gives_the_slug_and_the_next_one_gets_a_number(self, staff: CatalogingClient) -> None:
        name = f"Théière émaillée {new_id('n')[-6:]}"
        first, second = await create(staff, name), await create(staff, name)
        assert first.slug.startswith("theiere-emaillee-")
        assert second.slug == f"{first.slug}-2"

    async def test_a_slug_or_sku_of_another_product_is_refused(self, staff: CatalogingClient) -> None:
        product = await create(staff, "First")
        with pytest.raises(problems.SlugTaken):
            await create(staff, "Second", slug=product.slug)
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Third", variant(product.variants[0].sku))

    async def test_two_variants_of_one_draft_cannot_share_a_sku(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Twins", variant("TWIN-01"), variant("TWIN-01"))

    async def test_the_same_key_creates_once(self, staff: CatalogingClient) -> None:
        body = models.ProductDraft(name="Once", variants=[variant()])
        request = operations.CreateProductRequest(idempotency_key=new_id("key"), body=body)
        first, second = await staff.create_product(request), await staff.create_product(request)
        assert first.body.product_id == second.body.product_id

    async def test_an_unknown_category_is_refused(self, staff: CatalogingClient) -> None:
        with pytest.raises(problems.CategoryUnknown):
            await create(staff, "Lost", category_id=new_id("cat"))


class TestChanging:
    async def test_an_old_slug_still_finds_the_product(self, staff: CatalogingClient) -> None:
        product = await create(staff, f"Old {new_id('n')[-6:]}")
        renamed = await change(staff, product, slug=f"new-{product.slug}")
        assert (await read(staff, product.slug)).slug == renamed.slug
        with pytest.raises(problems.SlugTaken):
            await create(staff, "Thief", slug=product.slug)

    async def test_a_stale_version_is_refused(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Stale")
        await change(staff, product, description="New words.")
        with pytest.raises(problems.VersionConflict) as refused:
            await change(staff, product, description="Late words.")
        assert refused.value.members["current_version"] == 2

    async def test_an_archived_product_stays_so(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Gone", vendor_id=vendor_id, category_id=category_id)
        archived = await set_status(staff, product, "ARCHIVED")
        with pytest.raises(problems.ProductState):
            await set_status(staff, archived, "ACTIVE")
        with pytest.raises(problems.ProductState):
            await set_price(staff, archived, 1)
        assert len(await events_of(cataloging, ProductArchived, product.product_id)) == 1

    async def test_withdrawing_hides_it_at_once_from_those_who_read_it_before(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Brief", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        await set_status(staff, product, "DRAFT")
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)
        told = await events_of(cataloging, ProductUnpublished, product.product_id)
        assert [each.reason for each in told] == ["STAFF"]

    async def test_a_price_counts_at_once_and_is_told_with_the_former_one(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Dear", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        await names(public, vendor_id=vendor_id)
        await set_price(staff, product, 1500)
        assert (await read(public, product.product_id)).price_from == price(1500)
        listed = (await public.list_products(operations.ListProductsRequest(vendor_id=vendor_id))).body.items
        assert listed[0].price_from == price(1500)
        told = (await events_of(cataloging, PriceChanged, product.product_id))[0]
        assert (told.price, told.previous_price) == (price(1500), price(1990))

    async def test_a_variant_comes_changes_and_goes_but_its_sku_is_never_given_again(
        self, cataloging: Serving, staff: CatalogingClient
    ) -> None:
        product = await create(staff, "Set")
        sku = new_sku()
        addition = models.VariantAddition(variant=variant(sku, 500, name="small"), version=product.version)
        request = operations.AddVariantRequest(product_id=product.product_id, body=addition)
        product = (await staff.add_variant(request)).body
        assert product.variants[-1].full_name == "Set, small"
        body = models.VariantChange(name="tiny", weight=10, version=product.version)
        changed = operations.UpdateVariantRequest(product_id=product.product_id, sku=sku, body=body)
        product = (await staff.update_variant(changed)).body
        assert (product.variants[-1].name, product.variants[-1].weight) == ("tiny", 10)
        await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=sku))
        with pytest.raises(problems.SkuTaken):
            await create(staff, "Again", variant(sku))
        assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 3

    async def test_the_last_variant_stays(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Single")
        request = operations.RemoveVariantRequest(product_id=product.product_id, sku=product.variants[0].sku)
        with pytest.raises(problems.LastVariant):
            await staff.remove_variant(request)

    async def test_the_last_price_of_a_published_product_stays(
        self, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        priced = new_sku()
        product = await create(
            staff, "Half", variant(priced), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
        )
        with pytest.raises(problems.ProductNotPublishable):
            await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=priced))


@pytest.fixture(scope="module")
async def shop(cataloging: Serving) -> str:
    """Three products of one vendor, whose id is answered."""
    staff, vendor_id = cataloging.as_staff(CatalogingClient, "catalog:write"), new_id("ven")
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id, name="Librairie")))
    top = await create_category(staff, "Table")
    below = await create_category(staff, "Cups", parent_id=top.category_id)
    common: dict[str, Any] = {"status": "ACTIVE", "vendor_id": vendor_id}
    blue = [models.Attribute(name="Colour", value="blue")]
    await create(staff, "Tasses à café", variant(cents=900, attributes=blue), category_id=below.category_id, **common)
    await create(staff, "Œuvre d'art", variant(cents=5000), variant(cents=100), category_id=top.category_id, **common)
    await create(
        staff,
        "Plateau",
        variant("TRAY-BIG-01", 2500),
        category_id=top.category_id,
        description="Pour les tasses et le thé",
        **common,
    )
    return vendor_id


class TestSearching:
    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("cafe", ["Tasses à café"]),
            ("CAFÉ tasse", ["Tasses à café"]),
            ("oeuvre", ["Œuvre d'art"]),
            ("tass", ["Tasses à café", "Plateau"]),
            ("tray-big", ["Plateau"]),
            ("blue", ["Tasses à café"]),
            ("tasse plateau", ["Plateau"]),
            ("nothing such", []),
            ("%", []),
        ],
    )
    async def test_words_find_products_without_accents_case_or_plural(
        self, public: CatalogingClient, shop: str, words: str, found: list[str]
    ) -> None:
        assert await names(public, q=words, vendor_id=shop) == found

    async def test_a_category_stands_for_all_below_it(self, public: CatalogingClient, shop: str) -> None:
        categories = (await public.list_categories(operations.ListCategoriesRequest())).body.items
        table = next(each for each in categories if each.name == "Table" and each.product_count == 3)
        assert len(await names(public, category_id=table.category_id)) == 3
        cups = categories[categories.index(table) + 1]
        assert [step.name for step in cups.path] == ["Table", "Cups"]
        assert await names(public, category_id=cups.category_id) == ["Tasses à café"]

    async def test_both_price_bounds_hold_for_one_and_the_same_variant(self, public: CatalogingClient, shop: str) -> None:
        assert await names(public, vendor_id=shop, price_min=200, price_max=1000) == ["Tasses à café"]
        assert await names(public, vendor_id=shop, price_min=4000) == ["Œuvre d'art"]
        assert await names(public, vendor_id=shop, price_min=4000, price_max=10) == []

    async def test_attributes_filter_by_product_or_variant(self, public: CatalogingClient, shop: str) -> None:
        assert await names(public, vendor_id=shop, attribute=("Colour:blue",)) == ["Tasses à café"]
        assert await names(public, vendor_id=shop, attribute=("Colour:blue", "Colour:red")) == []

    @pytest.mark.parametrize(
        ("sort", "order"),
        [
            ("PRICE_ASC", ["Œuvre d'art", "Tasses à café", "Plateau"]),
            ("PRICE_DESC", ["Œuvre d'art", "Plateau", "Tasses à café"]),
            ("NAME", ["Œuvre d'art", "Plateau", "Tasses à café"]),
            ("NEWEST", ["Plateau", "Œuvre d'art", "Tasses à café"]),
            ("RELEVANCE", ["Plateau", "Œuvre d'art", "Tasses à café"]),
        ],
    )
    async def test_every_order_is_kept_over_pages(
        self, public: CatalogingClient, shop: str, sort: models.ProductSort, order: list[str]
    ) -> None:
        found, cursor = [], None
        while True:
            request = operations.ListProductsRequest(vendor_id=shop, sort=sort, limit=1, cursor=cursor)
            page = (await public.list_products(request)).body
            found += [item.name for item in page.items]
            if not isinstance(page.next_cursor, str):
                break
            cursor = page.next_cursor
        assert found == order

    async def test_relevance_pages_too(self, public: CatalogingClient, shop: str) -> None:
        request = operations.ListProductsRequest(vendor_id=shop, q="tasse", limit=1)
        first = (await public.list_products(request)).body
        assert isinstance(first.next_cursor, str)
        following = operations.ListProductsRequest(vendor_id=shop, q="tasse", limit=1, cursor=first.next_cursor)
        assert [item.name for item in (await public.list_products(following)).body.items] == ["Plateau"]

    async def test_a_cursor_of_another_order_is_refused(self, public: CatalogingClient, shop: str) -> None:
        page = (await public.list_products(operations.ListProductsRequest(vendor_id=shop, limit=1))).body
        assert isinstance(page.next_cursor, str)
        for cursor in (page.next_cursor, "rubbish"):
            with pytest.raises(problems.CursorInvalid):
                await public.list_products(operations.ListProductsRequest(sort="NAME", cursor=cursor))

    async def test_facets_count_what_each_filter_would_leave(self, public: CatalogingClient, shop: str) -> None:
        facets = (await public.get_product_facets(operations.GetProductFacetsRequest(vendor_id=shop))).body
        assert facets.total == 3
        assert [(each.name, each.count) for each in facets.categories] == [("Table", 3), ("Cups", 1)]
        assert [(each.name, each.count) for each in facets.vendors] == [("Librairie", 3)]
        assert [(each.price_min, each.count) for each in facets.price_bands] == [(0, 2), (2000, 1), (5000, 1)]
        assert [(each.name, each.values[0].value) for each in facets.attributes] == [("Colour", "blue")]

    async def test_suggestions_come_while_typing(self, public: CatalogingClient, shop: str) -> None:
        suggested = (await public.suggest_products(operations.SuggestProductsRequest(q="oeuv"))).body.items
        assert [each.name for each in suggested] == ["Œuvre d'art"]

    async def test_only_staff_see_other_states(self, public: CatalogingClient, staff: CatalogingClient, shop: str) -> None:
        await create(staff, "Hidden", vendor_id=shop)
        assert await names(public, vendor_id=shop, status="DRAFT") == []
        assert await names(staff, vendor_id=shop, status="DRAFT") == ["Hidden"]
        assert len(await names(staff, vendor_id=shop)) == 4


class TestAvailability:
    async def test_a_sale_that_changes_no_status_changes_no_byte(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Stocked", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
        before = await read(public, product.product_id)
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=5)))
        assert await read(public, product.product_id) == before
        assert before.availability == "IN_STOCK"

    async def test_running_out_is_shown_everywhere_at_once(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Rare", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "LOW")))
        assert await names(public, vendor_id=vendor_id, in_stock=True) == ["Rare"]
        await cataloging.react(StockDepleted(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=1)))
        assert await names(public, vendor_id=vendor_id, in_stock=True) == []
        assert (await read(public, product.product_id)).variants[0].availability == "OUT_OF_STOCK"
        offers = (await public.list_variants(operations.ListVariantsRequest(sku=(sku,)))).body.items
        assert offers[0].availability == "OUT_OF_STOCK"

    async def test_an_offer_follows_its_own_stock_though_the_product_is_still_there(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        both = (variant(), variant())
        product = await create(staff, "Two", *both, status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        first, second = (each.sku for each in product.variants)
        for sku in (first, second):
            await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK")))
        request = operations.ListVariantsRequest(sku=(first,))
        assert (await public.list_variants(request)).body.items[0].availability == "IN_STOCK"
        await cataloging.react(StockLevelChanged(sku=first, level=level(first, "OUT_OF_STOCK", minutes=1)))
        assert (await public.list_variants(request)).body.items[0].availability == "OUT_OF_STOCK"
        assert (await read(public, product.product_id)).availability == "IN_STOCK"

    async def test_a_late_event_changes_nothing(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Late", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        sku = product.variants[0].sku
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "IN_STOCK", minutes=9)))
        await cataloging.react(StockLevelChanged(sku=sku, level=level(sku, "OUT_OF_STOCK", minutes=3)))
        assert (await read(public, product.product_id)).availability == "IN_STOCK"


class TestVendors:
    async def test_a_suspended_vendor_takes_its_products_along_and_brings_them_back(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        suspended = vendor(vendor_id, "SUSPENDED", version=2)
        await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=suspended, previous_status="ACTIVE"))
        with pytest.raises(problems.NotFound):
            await read(public, product.product_id)
        assert await names(public, vendor_id=vendor_id) == []
        await run_announcement(cataloging, vendor_id)
        told = await events_of(cataloging, ProductUnpublished, product.product_id)
        assert [(each.reason, each.product.on_sale, each.product.version) for each in told] == [("VENDOR", False, 2)]
        back = vendor(vendor_id, "ACTIVE", version=3)
        await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=back, previous_status="SUSPENDED"))
        await run_announcement(cataloging, vendor_id)
        assert (await read(public, product.product_id)).on_sale
        assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 2

    async def test_a_vendor_that_left_and_came_back_before_the_others_heard_is_told_with_the_last_version(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        for state in (vendor(vendor_id, "SUSPENDED", version=2), vendor(vendor_id, "ACTIVE", version=3)):
            await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status="ACTIVE"))
        await run_announcement(cataloging, vendor_id)
        await run_announcement(cataloging, vendor_id)
        told = await events_of(cataloging, ProductPublished, product.product_id)
        assert [each.product.version for each in told] == [1, 3]

    async def test_a_product_may_come_before_its_vendor(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, category_id: str
    ) -> None:
        vendor_id = new_id("ven")
        product = await create(staff, "Early", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert not product.on_sale
        await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id)))
        assert (await read(public, product.product_id)).on_sale

    async def test_a_new_name_is_shown_and_a_late_one_is_not(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Named", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        await read(public, product.product_id)
        for name, version in (("Atelier Durand", 3), ("Atelier Late", 2)):
            renamed = vendor(vendor_id, name=name, version=version)
            await cataloging.react(VendorUpdated(vendor_id=vendor_id, vendor=renamed))
        shown = await read(public, product.product_id)
        assert (shown.vendor_name, shown.version) == ("Atelier Durand", product.version)


class TestOffers:
    async def test_services_see_what_cannot_be_bought_and_the_public_does_not(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(
            staff, "Pair", variant(), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
        )
        skus = tuple(each.sku for each in reversed(product.variants))
        request = operations.ListVariantsRequest(sku=(*skus, "UNKNOWN-01"))
        seen = (await cataloging.as_service(CatalogingClient, "carting").list_variants(request)).body.items
        assert [(each.sku, each.on_sale) for each in seen] == [(skus[0], False), (skus[1], True)]
        assert [each.sku for each in (await public.list_variants(request)).body.items] == [skus[1]]

    async def test_an_unknown_sku_is_known_as_soon_as_it_exists(
        self, cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        client, sku = cataloging.as_service(CatalogingClient, "carting"), new_sku()
        request = operations.ListVariantsRequest(sku=(sku,))
        assert (await client.list_variants(request)).body.items == []
        await create(staff, "Fresh", variant(sku), status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
        assert [each.sku for each in (await client.list_variants(request)).body.items] == [sku]


class TestCache:
    async def test_a_second_read_asks_the_database_nothing(
        self, cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
    ) -> None:
        product = await create(staff, "Popular", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)

        async def both() -> tuple[models.Product, list[str]]:
            return await read(public, product.slug), await names(public, vendor_id=vendor_id)

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

    async def test_staff_and_public_never_share_an_answer(
        self, staff: CatalogingClient, public: CatalogingClient, vendor_id: str
    ) -> None:
        await create(staff, "Draft", vendor_id=vendor_id)
        assert await names(staff, vendor_id=vendor_id) == ["Draft"]
        assert await names(public, vendor_id=vendor_id) == []
        assert await names(staff, vendor_id=vendor_id) == ["Draft"]


class TestCategories:
    async def test_a_branch_moves_whole_but_never_below_itself(self, cataloging: Serving, staff: CatalogingClient) -> None:
        first = await create_category(staff, "First")
        second = await create_category(staff, "Second", parent_id=first.category_id)
        body = models.CategoryChange(parent_id=second.category_id, version=first.version)
        with pytest.raises(problems.CategoryCycle):
            await staff.update_category(operations.UpdateCategoryRequest(category_id=first.category_id, body=body))
        lift = models.CategoryChange(top_level=True, version=second.version)
        lifted = operations.UpdateCategoryRequest(category_id=second.category_id, body=lift)
        moved = (await staff.update_category(lifted)).body
        assert [step.name for step in moved.path] == ["Second"]
        with pytest.raises(problems.VersionConflict):
            await staff.update_category(lifted)
        told = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == second.category_id]
        assert [each.category.version for each in told] == [1, 2]

    async def test_five_levels_are_the_most(self, staff: CatalogingClient) -> None:
        parent: dict[str, str] = {}
        for number in range(5):
            parent = {"parent_id": (await create_category(staff, f"Level {number}", **parent)).category_id}
        with pytest.raises(problems.CategoryTooDeep):
            await create_category(staff, "Too deep", **parent)

    async def test_a_thousand_are_the_most(self, cataloging: Serving, staff: CatalogingClient) -> None:
        filler = [
            {"category_id": f"cat_{number:026}", "name": "x", "description": "", "position": 0, "version": 1}
            | {"created_at": NOW, "updated_at": NOW}
            for number in range(1000)
        ]
        await cataloging.store.command(lambda tx: tx.execute(categories.insert(), filler))
        with pytest.raises(problems.CategoryLimit):
            await create_category(staff, "One too many")
        of_filler = categories.c.category_id.in_([row["category_id"] for row in filler])
        await cataloging.store.command(lambda tx: tx.execute(categories.delete().where(of_filler)))
        assert (await create_category(staff, "Room again")).version == 1

    async def test_only_an_empty_one_is_deleted(self, cataloging: Serving, staff: CatalogingClient, category_id: str) -> None:
        product = await create(staff, "Inside", category_id=category_id)
        request = operations.DeleteCategoryRequest(category_id=category_id)
        with pytest.raises(problems.CategoryNotEmpty):
            await staff.delete_category(request)
        below = await create_category(staff, "Below", parent_id=category_id)
        with pytest.raises(problems.CategoryNotEmpty):
            await staff.delete_category(request)
        await set_status(staff, product, "ARCHIVED")
        with pytest.raises(problems.CategoryNotEmpty):
            await staff.delete_category(request)
        await staff.delete_category(operations.DeleteCategoryRequest(category_id=below.category_id))
        await staff.delete_category(request)
        told = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == category_id]
        assert told[-1].category.removed
        with pytest.raises(problems.NotFound):
            await staff.get_category(operations.GetCategoryRequest(category_id=category_id))


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


class TestPictures:
    async def test_the_bytes_come_back_as_they_were_sent(self, staff: CatalogingClient, public: CatalogingClient) -> None:
        product = await create(staff, "Pictured")
        content = png(12, 9)
        request = operations.AddProductImageRequest(
            product_id=product.product_id, alt="A mug", body=content, content_type="image/jpeg"
        )
        picture = (await staff.add_product_image(request)).body
        assert (picture.width, picture.height) == (12, 9)
        answer = await public.get_image(operations.GetImageRequest(image_id=picture.image_id))
        assert (answer.body, answer.content_type) == (content, "image/png")
        assert [each.url for each in (await read(staff, product.product_id)).images] == [f"/images/{picture.image_id}"]
        await staff.remove_product_image(operations.RemoveProductImageRequest(image_id=picture.image_id))
        with pytest.raises(problems.NotFound):
            await public.get_image(operations.GetImageRequest(image_id=picture.image_id))

    async def test_a_picture_of_the_shop_site_can_be_removed_too(self, staff: CatalogingClient) -> None:
        product = await create(staff, "Linked", images=[models.ProductImageDraft(url="/media/mugs/a.webp", alt="A mug")])
        request = operations.RemoveProductImageRequest(image_id=product.images[0].image_id)
        await staff.remove_product_image(request)
        assert (await read(staff, product.product_id)).images == []
        with pytest.raises(problems.NotFound):
            await staff.remove_product_image(request)

    @pytest.mark.parametrize(
        ("content", "refusal"), [(b"GIF89a", problems.UnsupportedImage), (png(10_001, 1), problems.ImageTooLarge)]
    )
    async def test_what_cannot_be_shown_is_refused(
        self, staff: CatalogingClient, content: bytes, refusal: type[Exception]
    ) -> None:
        product = await create(staff, "Odd")
        request = operations.AddProductImageRequest(
            product_id=product.product_id, alt="?", body=content, content_type="image/png"
        )
        with pytest.raises(refusal):
            await staff.add_product_image(request)
