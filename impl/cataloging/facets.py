"""Counts of the products that pass the filters, by category, vendor, price band and attribute."""

from itertools import pairwise

from sqlalchemy import Subquery, and_, case, distinct, func, select

from generated.cataloging import models
from impl.cataloging import categories
from impl.cataloging.search import Filters, matching
from impl.cataloging.tables import product_attributes, products, variants, vendors
from impl.cataloging.views import or_unset
from infra.runtime.store.transaction import Transaction

_MOST_CATEGORIES = _MOST_VENDORS = 50
_MOST_ATTRIBUTES = _MOST_VALUES = 20
_MOST_PAIRS = 1000
_BAND_STARTS = (0, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_BANDS = [(start, following - 1) for start, following in pairwise(_BAND_STARTS)]
_ALL_BANDS: list[tuple[int, int | None]] = [*_BANDS, (_BAND_STARTS[-1], None)]


def facets(tx: Transaction, filters: Filters) -> models.ProductFacets:
    query, _ = matching(filters, products.c.product_id, products.c.category_id, products.c.vendor_id)
    found = query.subquery("found")
    return models.ProductFacets(
        total=tx.scalar(select(func.count()).select_from(found)),
        categories=_categories(tx, found),
        vendors=_vendors(tx, found),
        price_bands=_price_bands(tx, found),
        attributes=_attributes(tx, found),
    )


def _categories(tx: Transaction, found: Subquery) -> list[models.CategoryFacet]:
    counted = select(found.c.category_id, func.count().label("products")).group_by(found.c.category_id)
    tree = categories.tree(tx)
    totals = tree.rolled_up({row.category_id: row.products for row in tx.all(counted)})
    shown = [(category, totals[category.category_id]) for category in tree.in_order() if totals[category.category_id]]
    shown.sort(key=lambda pair: -pair[1])
    return [
        models.CategoryFacet(category_id=category.category_id, name=category.name, count=count)
        for category, count in shown[:_MOST_CATEGORIES]
    ]


def _vendors(tx: Transaction, found: Subquery) -> list[models.VendorFacet]:
    counted = (
        select(found.c.vendor_id, vendors.c.name, func.count().label("products"))
        .join(vendors, vendors.c.vendor_id == found.c.vendor_id)
        .group_by(found.c.vendor_id, vendors.c.name)
        .order_by(func.count().desc(), found.c.vendor_id)
        .limit(_MOST_VENDORS)
    )
    return [models.VendorFacet(vendor_id=row.vendor_id, name=row.name, count=row.products) for row in tx.all(counted)]


def _price_bands(tx: Transaction, found: Subquery) -> list[models.PriceBand]:
    """A product counts in every band in which one of its variants is."""
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
    return [
        models.PriceBand(price_min=_ALL_BANDS[row.band][0], price_max=or_unset(_ALL_BANDS[row.band][1]), count=row.products)
        for row in tx.all(counted)
    ]


def _attributes(tx: Transaction, found: Subquery) -> list[models.AttributeFacet]:
    pair = product_attributes.c
    counted = (
        select(pair.name, pair.value, func.count().label("products"))
        .join(found, found.c.product_id == pair.product_id)
        .group_by(pair.name, pair.value)
        .order_by(func.count().desc(), pair.name, pair.value)
        .limit(_MOST_PAIRS)
    )
    by_name: dict[str, list[models.AttributeValueCount]] = {}
    for row in tx.all(counted):
        by_name.setdefault(row.name, []).append(models.AttributeValueCount(value=row.value, count=row.products))
    return [models.AttributeFacet(name=name, values=values[:_MOST_VALUES]) for name, values in by_name.items()][
        :_MOST_ATTRIBUTES
    ]
