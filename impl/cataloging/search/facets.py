"""Counts of the products that a query finds, by category, vendor, price band and attribute."""

from collections.abc import Mapping, Sequence
from typing import Any

from tantivy import Query, Searcher

from impl.cataloging.domain.categories import Category, CategoryTree
from impl.cataloging.domain.facets import Facets, PriceBandCount, VendorCount
from impl.cataloging.domain.texts import Language
from impl.cataloging.search.bands import bounds_of
from impl.cataloging.search.schema import FIELDS, PAIR
from impl.cataloging.search.terms import term

_MOST_CATEGORIES = _MOST_VENDORS = 50
_MOST_ATTRIBUTES = _MOST_VALUES = 20
_MOST_COUNTED = 1000
_BY_CATEGORY = {"categories": {"terms": {"field": "category_id", "size": _MOST_COUNTED}}}


def count_facets(searcher: Searcher, query: Query, tree: CategoryTree, language: Language) -> Facets:
    counted = searcher.aggregate(
        query,
        {
            **_BY_CATEGORY,
            "total": {"value_count": {"field": "newest"}},
            "vendors": {"terms": {"field": "vendor", "size": _MOST_VENDORS}},
            "bands": {"terms": {"field": "band", "size": _MOST_COUNTED}},
            "attributes": {"terms": {"field": FIELDS[language].attributes, "size": _MOST_COUNTED}},
        },
    )
    return Facets(
        total=int(counted["total"]["value"]),
        categories=_categories(tree, dict(_buckets(counted["categories"])), language),
        vendors=[_vendor(pair, number) for pair, number in _buckets(counted["vendors"])],
        price_bands=[_band(int(band), number) for band, number in sorted(_buckets(counted["bands"]))],
        attributes=_attributes(_buckets(counted["attributes"])),
    )


def count_on_sale(searcher: Searcher) -> Mapping[str | None, int]:
    """Returns how many products on sale are in each category itself."""
    return dict(_buckets(searcher.aggregate(term("on_sale", value=True), _BY_CATEGORY)["categories"]))


def _buckets(counted: Mapping[str, Any]) -> list[tuple[Any, int]]:
    """Returns values with their counts, the highest first."""
    return sorted(((each["key"], each["doc_count"]) for each in counted["buckets"]), key=lambda pair: (-pair[1], pair[0]))


def _categories(tree: CategoryTree, counts: Mapping[str | None, int], language: Language) -> Sequence[tuple[Category, int]]:
    totals = tree.rolled_up(counts)
    shown = [(category, totals[category.category_id]) for category in tree.in_order(language) if totals[category.category_id]]
    return sorted(shown, key=lambda pair: -pair[1])[:_MOST_CATEGORIES]


def _vendor(pair: str, number: int) -> VendorCount:
    vendor_id, _, name = pair.partition(PAIR)
    return VendorCount(vendor_id=vendor_id, name=name, products=number)


def _band(band: int, number: int) -> PriceBandCount:
    lowest, highest = bounds_of(band)
    return PriceBandCount(lowest=lowest, highest=highest, products=number)


def _attributes(pairs: Sequence[tuple[str, int]]) -> dict[str, dict[str, int]]:
    """Returns the most frequent names, each with its most frequent values."""
    by_name: dict[str, dict[str, int]] = {}
    for pair, number in pairs:
        name, _, value = pair.partition(PAIR)
        by_name.setdefault(name, {})[value] = number
    return {name: dict(list(values.items())[:_MOST_VALUES]) for name, values in list(by_name.items())[:_MOST_ATTRIBUTES]}
