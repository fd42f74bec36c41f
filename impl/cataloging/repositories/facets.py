"""Counts of the products that match the filters, by category, vendor, price band and attribute."""

from itertools import pairwise

from sqlalchemy import Subquery, and_, case, distinct, func, select

from impl.cataloging.domain.categories import Category
from impl.cataloging.domain.facets import Facets, PriceBandCount, VendorCount
from impl.cataloging.domain.texts import FIRST_LANGUAGE
from impl.cataloging.repositories.categories import get_tree
from impl.cataloging.repositories.search_index import ProductFilters, matching
from impl.cataloging.tables import product_attributes, products, variants, vendors
from infra.runtime.store.transaction import Transaction

_MOST_CATEGORIES = _MOST_VENDORS = 50
_MOST_ATTRIBUTES = _MOST_VALUES = 20
_MOST_PAIRS = 1000
_BAND_STARTS = (0, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_BANDS = [(start, following - 1) for start, following in pairwise(_BAND_STARTS)]
_ALL_BANDS: list[tuple[int, int | None]] = [*_BANDS, (_BAND_STARTS[-1], None)]


def count_facets(tx: Transaction, filters: ProductFilters) -> Facets:
    query, _ = matching(filters, products.c.product_id, products.c.category_id, products.c.vendor_id)
    found = query.subquery("found")
    return Facets(
        total=tx.scalar(select(func.count()).select_from(found)),
        categories=_count_categories(tx, found),
        vendors=_count_vendors(tx, found),
        price_bands=_count_price_bands(tx, found),
        attributes=_count_attributes(tx, found),
    )


def _count_categories(tx: Transaction, found: Subquery) -> list[tuple[Category, int]]:
    counted = select(found.c.category_id, func.count().label("products")).group_by(found.c.category_id)
    tree = get_tree(tx)
    totals = tree.rolled_up({row.category_id: row.products for row in tx.all(counted)})
    shown = [
        (category, totals[category.category_id]) for category in tree.in_order(FIRST_LANGUAGE) if totals[category.category_id]
    ]
    return sorted(shown, key=lambda pair: -pair[1])[:_MOST_CATEGORIES]


def _count_vendors(tx: Transaction, found: Subquery) -> list[VendorCount]:
    counted = (
        select(found.c.vendor_id, vendors.c.name, func.count().label("products"))
        .join(vendors, vendors.c.vendor_id == found.c.vendor_id)
        .where(vendors.c.version > 0)  # those that ADMINISTERING has told
        .group_by(found.c.vendor_id, vendors.c.name)
        .order_by(func.count().desc(), found.c.vendor_id)
        .limit(_MOST_VENDORS)
    )
    return [VendorCount(vendor_id=row.vendor_id, name=row.name, products=row.products) for row in tx.all(counted)]


def _count_price_bands(tx: Transaction, found: Subquery) -> list[PriceBandCount]:
    """Counts a product in every band that has the price of one of its variants."""
    within = [
        and_(variants.c.price >= start, variants.c.price <= end) if end is not None else variants.c.price >= start
        for start, end in _ALL_BANDS
    ]
    band = case(*((condition, index) for index, condition in enumerate(within)))
    counted = (
        select(band.label("band"), func.count(distinct(variants.c.product_id)).label("products"))
        .join(found, found.c.product_id == variants.c.product_id)
        .where(variants.c.price.is_not(None))
        .group_by(band)
        .order_by(band)
    )
    counts = [(_ALL_BANDS[row.band], row.products) for row in tx.all(counted)]
    return [PriceBandCount(lowest=lowest, highest=highest, products=number) for (lowest, highest), number in counts]


def _count_attributes(tx: Transaction, found: Subquery) -> dict[str, dict[str, int]]:
    """Returns the most frequent names, each with its most frequent values."""
    pair = product_attributes.c
    counted = (
        select(pair.name, pair.value, func.count().label("products"))
        .join(found, found.c.product_id == pair.product_id)
        .group_by(pair.name, pair.value)
        .order_by(func.count().desc(), pair.name, pair.value)
        .limit(_MOST_PAIRS)
    )
    by_name: dict[str, dict[str, int]] = {}
    for row in tx.all(counted):
        by_name.setdefault(row.name, {})[row.value] = row.products
    return {name: dict(list(values.items())[:_MOST_VALUES]) for name, values in list(by_name.items())[:_MOST_ATTRIBUTES]}
