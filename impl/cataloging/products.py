"""Products in the database: loaded whole, saved whole, found by id, slug or SKU."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row, Select, bindparam, select

from generated.cataloging.problems import NotFound, SkuTaken, SlugTaken
from impl.cataloging import search
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.domain.product import Attribute, Picture, Product, Variant, Vendor
from impl.cataloging.domain.words import slug_of
from impl.cataloging.tables import given_skus, given_slugs, levels, products, variants, vendors
from impl.kernel.words import fold
from infra.runtime.store.prepared import Prepared
from infra.runtime.store.transaction import Transaction

_SLUG_TRIES = 10
_BY_ID = (
    select(products, vendors.c.name.label("vendor_name"), vendors.c.status.label("vendor_status"))
    .outerjoin(vendors, vendors.c.vendor_id == products.c.vendor_id)
    .where(products.c.product_id == bindparam("product_id"))
)
_ITS_VARIANTS = (
    select(variants, levels.c.status, levels.c.since)
    .outerjoin(levels, levels.c.sku == variants.c.sku)
    .where(variants.c.product_id == bindparam("product_id"))
    .order_by(variants.c.position)
)
_LOCK = select(products.c.product_id).where(products.c.product_id == bindparam("product_id"))
_BY_SLUG = select(given_slugs.c.product_id).where(given_slugs.c.slug == bindparam("slug"))
_VENDOR = Prepared(select(vendors.c.name, vendors.c.status).where(vendors.c.vendor_id == bindparam("vendor_id")))
_SAVE = products.update().where(products.c.product_id == bindparam("its_id"))


@dataclass(frozen=True, kw_only=True)
class Products:
    """Whoever saves through it need not think of the cache."""

    cache: ReadCache

    def find(self, tx: Transaction, key: str) -> Product | None:
        """By id, slug, or a slug it had before."""
        if key.startswith("prd_"):
            return _loaded(tx, key)
        product_id = tx.scalar(_BY_SLUG, {"slug": key})
        return _loaded(tx, product_id) if product_id is not None else None

    def lock(self, tx: Transaction, product_id: str) -> Product:
        """For a change; nobody else changes it until the end of the transaction. Raises NotFound."""
        tx.lock(_LOCK, {"product_id": product_id})
        product = _loaded(tx, product_id)
        if product is None:
            raise NotFound("product")
        return product

    def lock_by_sku(self, tx: Transaction, sku: str) -> Product:
        """As `lock`, for the product of a variant."""
        product_id = tx.scalar(select(variants.c.product_id).where(variants.c.sku == sku))
        if product_id is None:
            raise NotFound("variant")
        return self.lock(tx, product_id)

    def insert(self, tx: Transaction, product: Product, *, slug: str | None) -> None:
        """A new product with the slug asked for, or one made from its name. Raises SlugTaken or SkuTaken."""
        product.slug = _take_slug(tx, product, slug) if slug else _make_slug(tx, product)
        _take_skus(tx, product.product_id, product.variants)
        tx.insert(products, _row(product))
        self._save_parts(tx, product)

    def save(self, tx: Transaction, product: Product) -> None:
        """A changed product whose texts, SKUs and slug are as they were."""
        tx.execute(_SAVE, {"its_id": product.product_id, **_changes(product)})
        tx.execute(variants.delete().where(variants.c.product_id == product.product_id))
        tx.insert(variants, *_variant_rows(product))
        self.cache.forget([product.product_id, LISTS])

    def save_texts(self, tx: Transaction, product: Product) -> None:
        """A changed product of which search must hear."""
        tx.execute(_SAVE, {"its_id": product.product_id, **_changes(product)})
        tx.execute(variants.delete().where(variants.c.product_id == product.product_id))
        search.forget(tx, product.product_id)
        self._save_parts(tx, product)

    def add_variant(self, tx: Transaction, product: Product, variant: Variant) -> None:
        """Raises SkuTaken."""
        product.add_variant(variant)
        _take_skus(tx, product.product_id, [variant])
        self.save_texts(tx, product)

    def rename(self, tx: Transaction, product: Product, slug: str) -> None:
        """Gives it another slug; the old ones still find it. Raises SlugTaken."""
        if slug != product.slug:
            product.slug = _take_slug(tx, product, slug)

    def _save_parts(self, tx: Transaction, product: Product) -> None:
        tx.insert(variants, *_variant_rows(product))
        search.index(tx, product)
        self.cache.forget([product.product_id, LISTS])


def vendor(tx: Transaction, vendor_id: str | None) -> Vendor | None:
    """The vendor as far as it is known here."""
    if vendor_id is None:
        return None
    row = tx.one(_VENDOR, {"vendor_id": vendor_id})
    return _vendor(vendor_id, row.name if row else None, row.status if row else None)


def _vendor(vendor_id: str, name: str | None, status: str | None) -> Vendor:
    return Vendor(vendor_id=vendor_id, name=name, is_active=status == "ACTIVE")


def _loaded(tx: Transaction, product_id: str) -> Product | None:
    row = tx.one(_BY_ID, {"product_id": product_id})
    if row is None:
        return None
    its_variants = tx.all(_ITS_VARIANTS, {"product_id": product_id})
    return Product(
        product_id=row.product_id,
        slug=row.slug,
        name=row.name,
        description=row.description,
        status=row.status,
        category_id=row.category_id,
        vendor=_vendor(row.vendor_id, row.vendor_name, row.vendor_status) if row.vendor_id else None,
        attributes=_attributes(row.attributes),
        variants=[_variant(each) for each in its_variants],
        pictures=msgspec.convert(row.pictures, list[Picture]),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _attributes(document: list[Any]) -> list[Attribute]:
    return msgspec.convert(document, list[Attribute])


def _variant(row: Row[Any]) -> Variant:
    return Variant(
        sku=row.sku,
        name=row.name,
        attributes=_attributes(row.attributes),
        price=row.price,
        weight=row.weight,
        tax_class=row.tax_class,
        max_per_order=row.max_per_order,
        availability=row.status or "OUT_OF_STOCK",
        available_since=row.since,
    )


def _changes(product: Product) -> dict[str, Any]:
    prices = product.prices
    return {
        "slug": product.slug,
        "name": product.name,
        "sort_name": fold(product.name)[:300],
        "description": product.description,
        "status": product.status,
        "category_id": product.category_id,
        "vendor_id": product.vendor.vendor_id if product.vendor else None,
        "attributes": product.attributes,
        "pictures": product.pictures,
        "on_sale": product.on_sale,
        "announced_version": product.version,
        "price_from": prices[0] if prices else None,
        "price_to": prices[-1] if prices else None,
        "availability": product.availability,
        "variant_count": len(product.variants),
        "version": product.version,
        "updated_at": product.updated_at,
    }


def _row(product: Product) -> dict[str, Any]:
    return {"product_id": product.product_id, "created_at": product.created_at, **_changes(product)}


def _variant_rows(product: Product) -> Sequence[Mapping[str, Any]]:
    return [
        {
            "sku": variant.sku,
            "product_id": product.product_id,
            "position": position,
            "name": variant.name,
            "attributes": variant.attributes,
            "price": variant.price,
            "weight": variant.weight,
            "tax_class": variant.tax_class,
            "max_per_order": variant.max_per_order,
        }
        for position, variant in enumerate(product.variants)
    ]


def _take_skus(tx: Transaction, product_id: str, its_variants: Sequence[Variant]) -> None:
    for variant in its_variants:
        if not tx.insert_if_absent(given_skus, sku=variant.sku, product_id=product_id):
            raise SkuTaken(sku=variant.sku)


def _take_slug(tx: Transaction, product: Product, slug: str) -> str:
    if not tx.insert_if_absent(given_slugs, slug=slug, product_id=product.product_id):
        owner = tx.scalar(select(given_slugs.c.product_id).where(given_slugs.c.slug == slug))
        if owner != product.product_id:
            raise SlugTaken(slug=slug)
    return slug


def _make_slug(tx: Transaction, product: Product) -> str:
    """The name's, with the first free number behind it, or, for the most popular names, the end of the id."""
    base = slug_of(product.name)
    for slug in [base, *(f"{base}-{number}" for number in range(2, _SLUG_TRIES))]:
        if tx.insert_if_absent(given_slugs, slug=slug, product_id=product.product_id):
            return slug
    return _take_slug(tx, product, f"{base}-{product.product_id[-10:]}")


OFFERS: Select[Any] = (
    select(
        variants,
        products.c.slug,
        products.c.name.label("product_name"),
        products.c.vendor_id,
        products.c.pictures,
        products.c.status.label("product_status"),
        products.c.on_sale,
        products.c.version,
        levels.c.status,
        levels.c.since,
    )
    .join(products, products.c.product_id == variants.c.product_id)
    .outerjoin(levels, levels.c.sku == variants.c.sku)
    .where(variants.c.sku.in_(bindparam("skus", expanding=True)))
)
"""Variants by SKU, each with what its product and STOCKING say."""
