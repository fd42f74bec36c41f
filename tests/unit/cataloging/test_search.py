"""The index: orders over pages, what a query's words mean, and which product comes first."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec
import pytest

from generated.cataloging.models import ProductSummary
from impl.cataloging.domain.product import Product, Variant, Vendor
from impl.cataloging.domain.spelling import distance
from impl.cataloging.domain.texts import Attribute, Language
from impl.cataloging.projections.synonyms import Synonyms
from impl.cataloging.search.filters import Filters
from impl.cataloging.search.view import View
from infra.runtime.problem import CursorInvalid
from tests.unit.cataloging.indexed import NOW, demo, product_id, view_of

_ALIKE = "Un nom si long que ses quarante-huit premiers octets ne disent rien "


def product(number: int, name: str, *, cents: int = 100, description: str = "") -> Product:
    variant = Variant(sku=f"PRD-{number:03d}-X", price=cents, weight=1, tax_class="STANDARD", max_per_order=3)
    return Product(
        product_id=product_id(number),
        slug="slug",
        name=name,
        description=description,
        status="ACTIVE",
        vendor=Vendor(vendor_id="ven", name="Atelier", is_active=True),
        variants=[variant],
        created_at=NOW + timedelta(seconds=number),
        updated_at=NOW,
    )


def pages(view: View, sort: str | None, limit: int, text: str | None = None) -> list[str]:
    """Returns the names of all pages."""
    found: list[str] = []
    cursor = None
    while True:
        page = view.list_products(Filters(language="FR", text=text), sort=sort, limit=limit, cursor=cursor)
        found += names(page.summaries)
        if (cursor := page.next_cursor) is None:
            return found


def names(summaries: Sequence[bytes]) -> list[str]:
    return [msgspec.json.decode(summary, type=ProductSummary).name for summary in summaries]


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_each_order_has_every_product_once_over_pages(limit: int) -> None:
    products = [product(number, f"{_ALIKE}{number % 7} {number:02d}", cents=100 * (number % 3)) for number in range(20)]
    view, by_name = view_of(products), sorted(each.name for each in products)
    assert pages(view, "NAME", limit) == by_name
    assert pages(view, "NEWEST", limit) == [each.name for each in reversed(products)]
    by_price = {each.name: each.prices[0] for each in products}
    for sort, is_descending in (("PRICE_ASC", False), ("PRICE_DESC", True)):
        found = pages(view, sort, limit)
        assert sorted(found) == by_name
        assert [by_price[name] for name in found] == sorted(by_price.values(), reverse=is_descending)
    assert sorted(pages(view, None, limit, "nom")) == by_name


def test_a_cursor_of_another_order_or_language_is_refused() -> None:
    view = view_of([product(1, "Bol"), product(2, "Mug")])
    cursor = view.list_products(Filters(language="FR"), sort="NAME", limit=1, cursor=None).next_cursor
    for filters, sort in ((Filters(language="EN"), "NAME"), (Filters(language="FR"), "NEWEST")):
        with pytest.raises(CursorInvalid):
            view.list_products(filters, sort=sort, limit=1, cursor=cursor)


def test_the_name_counts_more_than_a_description_and_its_noun_most() -> None:
    view = view_of([product(1, "Bol", description="Pour le thé"), product(2, "Boîte à thé"), product(3, "Thé noir")])
    assert pages(view, None, 10, "thé") == ["Thé noir", "Boîte à thé", "Bol"]


def test_synonyms_of_several_words_find_each_other() -> None:
    synonyms = [Synonyms(language="FR", words=["plaid", "jeté de canapé"])]
    view = view_of([product(1, "Plaid"), product(2, "Jeté de canapé"), product(3, "Canapé")], synonyms=synonyms)
    assert sorted(pages(view, None, 10, "jete de canape")) == ["Jeté de canapé", "Plaid"]
    assert sorted(pages(view, None, 10, "plaids")) == ["Jeté de canapé", "Plaid"]


@pytest.mark.parametrize(
    ("one", "two", "slips"),
    [("creme", "creme", 0), ("cremme", "creme", 1), ("guirlnade", "guirlande", 1), ("bol", "mug", 3), ("theyer", "theier", 1)],
)
def test_a_distance_counts_slips(one: str, two: str, slips: int) -> None:
    assert distance(one, two, most=2) == slips


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("EN", "hand c", "Hand cream"),
        ("EN", "hand cr", "Hand cream"),
        ("EN", "salted bu", "Salted butter caramels"),
        ("EN", "mug bl", "Marée mug"),
        ("EN", "light hou", "Petit atlas des phares, atlas of lighthouses"),
        ("EN", "light house", "Petit atlas des phares, atlas of lighthouses"),
        ("FR", "huile d'o", "Huile d’olive vierge extra"),
        ("FR", "confiture de f", "Confiture de fraises"),
    ],
)
def test_suggestions_come_with_every_letter_of_the_last_word(language: Language, typed: str, first: str) -> None:
    assert names(demo()[0].suggest(typed, language))[:1] == [first]


@pytest.mark.parametrize("typed", ["b", "bo", "th", "d", "l"])
def test_one_letter_is_a_beginning_even_where_it_is_a_stop_word(typed: str) -> None:
    assert demo()[0].suggest(typed, "FR")


def test_a_stop_word_behind_others_may_become_a_word_of_the_name_and_else_changes_nothing() -> None:
    view = view_of([product(1, "Confiture d'abricot"), product(2, "Confiture de fraise"), product(3, "Bol")])
    assert names(view.suggest("confiture d'a", "FR")) == ["Confiture d'abricot", "Confiture de fraise"]
    assert sorted(names(view.suggest("confiture de", "FR"))) == ["Confiture d'abricot", "Confiture de fraise"]


@pytest.mark.parametrize("typed", ["THEIERE-BR", "puzzle-mar", "SAVON-MARS", "mug-mar"])
def test_a_beginning_of_a_sku_finds_it_in_lists_and_suggestions(typed: str) -> None:
    view, skus = demo()
    for found in (
        view.list_products(Filters(language="EN", text=typed), sort=None, limit=3, cursor=None).summaries,
        view.suggest(typed, "EN"),
    ):
        first = msgspec.json.decode(found[0], type=ProductSummary).product_id
        assert skus[first].startswith(typed.upper())


def test_where_nothing_has_all_words_those_are_shown_that_are_what_the_noun_says() -> None:
    view = view_of(
        [product(1, "Bol bleu", description="Rond"), product(2, "Bol"), product(3, "Nappe en lin"), product(4, "Mug")]
    )
    for limit in (1, 10):
        assert pages(view, None, limit, "bol rouge") == ["Bol", "Bol bleu"]
        assert pages(view, None, limit, "bol bleu rond lin") == ["Bol bleu", "Bol"]
    assert pages(view, None, 10, "bol bleu") == ["Bol bleu"]
    assert pages(view, "NAME", 10, "bol 2027") == ["Bol", "Bol bleu"]
    assert pages(view, None, 10, "chemise en lin") == pages(view, None, 10, "zzzz") == pages(view, None, 10, "zzzz bol") == []
    assert view.count_facets(Filters(language="FR", text="bol rouge")).total == 2


@pytest.mark.parametrize("typed", ["45x45", "45 x 45", "45×45cm", "1,2l", "1,2 l"])
def test_numbers_are_found_however_they_are_joined_to_each_other_and_to_units(typed: str) -> None:
    view = view_of(
        [product(1, "Housse", description="45 × 45 cm"), product(2, "Pichet", description="1,2 l"), product(3, "A6")]
    )
    assert pages(view, None, 10, typed) == ["Housse" if typed.startswith("45") else "Pichet"]


def test_a_slip_of_a_name_comes_before_the_beginning_of_what_only_an_attribute_says() -> None:
    crime_novel = product(1, "Polar")
    crime_novel.attributes.append(Attribute(name="Auteur", value="Louise Vasseur"))
    view = view_of([crime_novel, product(2, "Vase"), product(3, "Suspension")])
    assert pages(view, None, 10, "vasse") == ["Vase"]
    assert pages(view, None, 10, "vasseu") == ["Polar"]
    assert pages(view, None, 10, "suspens") == ["Suspension"]


def test_what_a_word_may_become_comes_first_where_products_are_that() -> None:
    view = view_of([product(1, "Lot bleu"), product(2, "Bol à déjeuner du matin")])
    assert names(view.suggest("b", "FR")) == ["Bol à déjeuner du matin", "Lot bleu"]


def test_a_whole_sku_finds_nothing_that_only_begins_with_it() -> None:
    view = view_of([product(1, "Bol"), product(10, "Mug")])
    assert pages(view, None, 10, "PRD-001") == ["Bol"]
    assert sorted(pages(view, None, 10, "PRD-0")) == ["Bol", "Mug"]
