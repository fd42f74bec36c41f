"""Whose slugs and SKUs are, for tables that name many at once."""

from collections.abc import Mapping, Sequence

from sqlalchemy import bindparam, select

from impl.cataloging.tables import given_skus, given_slugs, products, variants, vendors
from infra.runtime.store.transaction import Transaction

_OF_SLUGS = select(given_slugs).where(given_slugs.c.slug.in_(bindparam("names", expanding=True)))
_OF_SKUS = select(variants.c.sku, variants.c.product_id).where(variants.c.sku.in_(bindparam("names", expanding=True)))
_GIVEN = select(given_skus).where(given_skus.c.sku.in_(bindparam("names", expanding=True)))
_LOCK = select(products.c.product_id).where(products.c.product_id == bindparam("product_id"))
_VENDORS = select(vendors.c.vendor_id, vendors.c.name)


def ids_of_slugs(tx: Transaction, slugs: Sequence[str]) -> dict[str, str]:
    """Returns the ids of products by slug, also an earlier one."""
    return {row.slug: row.product_id for row in tx.all(_OF_SLUGS, {"names": list(slugs)})}


def ids_of_skus(tx: Transaction, skus: Sequence[str]) -> dict[str, str]:
    """Returns the ids of the products that have these variants, by SKU."""
    return {row.sku: row.product_id for row in tx.all(_OF_SKUS, {"names": list(skus)})}


def owners(tx: Transaction, skus: Sequence[str]) -> Mapping[str, str]:
    """Returns the ids of the products that have or had SKUs."""
    return {row.sku: row.product_id for row in tx.all(_GIVEN, {"names": list(skus)})}


def hold(tx: Transaction, product_id: str) -> bool:
    """Keeps others from changing a product until the end of the transaction. Returns whether there is one."""
    return bool(tx.lock(_LOCK, {"product_id": product_id}))


def vendors_by_id(tx: Transaction) -> dict[str, str]:
    """Returns the names of all vendors."""
    return {row.vendor_id: row.name for row in tx.all(_VENDORS)}
