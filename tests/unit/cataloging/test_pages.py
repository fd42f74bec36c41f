"""Pages of a large index: only the next few products in an order are looked at, and the pages are the same."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import cache, partial
from typing import Any

import msgspec
import pytest

from impl.cataloging.domain.product import Product, Variant, Vendor
from impl.cataloging.domain.texts import LANGUAGES, Language
from impl.cataloging.search import samples
from impl.cataloging.search.filters import Filters
from impl.cataloging.search.name_order import NameOrder
from impl.cataloging.search.orders import key_of
from impl.cataloging.search.pages import NumberOrder
from impl.cataloging.search.view import View
from tests.unit.cataloging.indexed import NOW, demo, product_id, view_of

_MANY = 1500
_PAGE = 4
_LONG = "Carnet de voyage en papier recycle relie a la main"
"""Longer than what names are compared by as numbers."""
_NAMES: Sequence[Callable[[int], str]] = (
    lambda number: f"Bol en grès {number * 37 % 101}",
    lambda number: f"Théière {number}",
    lambda number: f"{_LONG} {number % 7}",
    lambda _: "Vase",
    lambda number: f"{number % 23} bougies",
)


def _product(number: int) -> Product:
    variant = Variant(
        sku=f"SKU-{number}",
        weight=1,
        tax_class="STANDARD",
        max_per_order=5,
        price=100 * (number * 7 % 40),
        availability="IN_STOCK" if number % 3 else "OUT_OF_STOCK",
    )
    return Product(
        product_id=product_id(number),
        slug=f"p-{number}",
        name=_NAMES[number % len(_NAMES)](number),
        status="ACTIVE",
        vendor=Vendor(vendor_id="ven_1" if number % 200 else "ven_2", name="Atelier", is_active=True),
        variants=[variant],
        created_at=NOW + timedelta(seconds=number * 13 % 500),
        updated_at=NOW,
    )


@cache
def _view() -> View:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(samples, "ONE_OF", 4)
        return view_of(map(_product, range(_MANY)))


@pytest.fixture(autouse=True)
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample for each four products, so that a few hundred are many."""
    monkeypatch.setattr(samples, "ONE_OF", 4)


def _walked(view: View, sort: str, **filters: Any) -> Iterator[str]:
    cursor = None
    while True:
        listed = view.list_products(Filters(language="FR", **filters), sort=sort, limit=_PAGE, cursor=cursor)
        yield from (msgspec.json.decode(summary)["product_id"] for summary in listed.summaries)
        if (cursor := listed.next_cursor) is None:
            return


def _as_whole(view: View, sort: str, **filters: Any) -> list[str]:
    listed = view.list_products(Filters(language="FR", **filters), sort=sort, limit=_MANY, cursor=None)
    return [msgspec.json.decode(summary)["product_id"] for summary in listed.summaries]


@pytest.mark.parametrize("sort", ["NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"])
@pytest.mark.parametrize("filters", [{}, {"in_stock": True}, {"vendor_id": "ven_2"}])
def test_pages_make_the_whole_list(sort: str, filters: dict[str, Any]) -> None:
    found = list(_walked(_view(), sort, **filters))
    assert found == _as_whole(_view(), sort, **filters)
    assert len(found) == len(set(found)) == {(): _MANY, ("in_stock",): 1000, ("vendor_id",): 8}[tuple(filters)]


def test_names_are_in_their_order() -> None:
    names = {
        product.product_id: product.name.lower().replace("é", "e").replace("è", "e") for product in map(_product, range(_MANY))
    }
    found = list(_walked(_view(), "NAME"))
    assert found == sorted(names, key=lambda each: (names[each], each))


@pytest.mark.parametrize("sort", ["NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"])
def test_all_products_are_never_looked_at_for_a_page_of_many(sort: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def looked_at_all(*_: Any) -> Any:
        raise AssertionError(sort)

    first = partial(_view().list_products, Filters(language="FR"), sort=sort, limit=_PAGE)
    monkeypatch.setattr(NumberOrder, "hits", looked_at_all)
    monkeypatch.setattr(NameOrder, "_hits", looked_at_all)
    cursor = None
    for _ in range(20):
        cursor = first(cursor=cursor).next_cursor
    assert cursor is not None


@pytest.mark.parametrize("sort", ["NEWEST", "PRICE_ASC", "PRICE_DESC", "NAME"])
def test_a_list_goes_on_after_a_product_that_is_gone(sort: str) -> None:
    """Its numbers may be those of one other product, which must not be passed over."""
    whole = _as_whole(_view(), sort)
    gone = {each for each in whole if key_of(each) % 3 == 0}
    left = view_of(product for product in map(_product, range(_MANY)) if product.product_id not in gone)
    for at in range(3, 200, 7):
        cursor = _view().list_products(Filters(language="FR"), sort=sort, limit=at, cursor=None).next_cursor
        listed = left.list_products(Filters(language="FR"), sort=sort, limit=_PAGE, cursor=cursor)
        shown = [msgspec.json.decode(summary)["product_id"] for summary in listed.summaries]
        assert shown == [each for each in whole[at:] if each not in gone][:_PAGE]


@pytest.mark.parametrize(
    "text",
    [
        "bol",
        "théière grès",
        "bocaux",
        "cremme",
        "dolive",
        "styloplume",
        "savon noir",
        "thé",
        "chemise en lin",
        "zzzqqq lin bleu",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_best_first_are_all_that_match(text: str, language: Language) -> None:
    """The steps of relevance leave out what a query finds nothing more by: they would be the first to find something else."""
    view, _ = demo()
    by_relevance, newest = (
        view.list_products(Filters(language=language, text=text), sort=sort, limit=1000, cursor=None).summaries
        for sort in ("RELEVANCE", "NEWEST")
    )
    assert sorted(by_relevance) == sorted(newest)


def test_samples_are_taken_anew_when_many_products_have_come() -> None:
    few = view_of(map(_product, range(100))).contents
    assert few.samples.serve(few.searcher)
    assert not few.samples.serve(_view().contents.searcher)
