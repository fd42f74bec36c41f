"""What shoppers find."""

from typing import Any

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorCreated
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, create_category, names, variant, vendor
from tests.support.service import Serving


@pytest.fixture(scope="package")
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
