"""List or search products."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, names


async def test_staff_and_public_never_share_an_answer(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str
) -> None:
    await create(staff, "Draft", vendor_id=vendor_id)
    assert await names(staff, vendor_id=vendor_id) == ["Draft"]
    assert await names(public, vendor_id=vendor_id) == []
    assert await names(staff, vendor_id=vendor_id) == ["Draft"]


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
    public: CatalogingClient, shop: str, words: str, found: list[str]
) -> None:
    assert await names(public, q=words, vendor_id=shop) == found


async def test_both_price_bounds_hold_for_one_and_the_same_variant(public: CatalogingClient, shop: str) -> None:
    assert await names(public, vendor_id=shop, price_min=200, price_max=1000) == ["Tasses à café"]
    assert await names(public, vendor_id=shop, price_min=4000) == ["Œuvre d'art"]
    assert await names(public, vendor_id=shop, price_min=4000, price_max=10) == []


async def test_attributes_filter_by_product_or_variant(public: CatalogingClient, shop: str) -> None:
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
    public: CatalogingClient, shop: str, sort: models.ProductSort, order: list[str]
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


async def test_relevance_pages_too(public: CatalogingClient, shop: str) -> None:
    request = operations.ListProductsRequest(vendor_id=shop, q="tasse", limit=1)
    first = (await public.list_products(request)).body
    assert isinstance(first.next_cursor, str)
    following = operations.ListProductsRequest(vendor_id=shop, q="tasse", limit=1, cursor=first.next_cursor)
    assert [item.name for item in (await public.list_products(following)).body.items] == ["Plateau"]


async def test_a_cursor_of_another_order_is_refused(public: CatalogingClient, shop: str) -> None:
    page = (await public.list_products(operations.ListProductsRequest(vendor_id=shop, limit=1))).body
    assert isinstance(page.next_cursor, str)
    for cursor in (page.next_cursor, "rubbish"):
        with pytest.raises(problems.CursorInvalid):
            await public.list_products(operations.ListProductsRequest(sort="NAME", cursor=cursor))


async def test_only_staff_see_other_states(public: CatalogingClient, staff: CatalogingClient, shop: str) -> None:
    await create(staff, "Hidden", vendor_id=shop)
    assert await names(public, vendor_id=shop, status="DRAFT") == []
    assert await names(staff, vendor_id=shop, status="DRAFT", q="hidden") == ["Hidden"]
    assert {"Hidden", "Plateau"} <= {*await names(staff, vendor_id=shop)}
