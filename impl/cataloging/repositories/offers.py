"""Variants by SKU, each with the data of its product and its stock level, for carts to copy."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.cataloging.tables import levels, products, variants
from infra.runtime.store.transaction import Transaction

_BY_SKU = (
    select(
        variants,
        products.c.slug,
        products.c.name.label("product_name"),
        products.c.language,
        products.c.translations,
        products.c.vendor_id,
        products.c.pictures,
        products.c.status.label("product_status"),
        products.c.on_sale,
        products.c.version,
        levels.c.status,
        levels.c.since,
        levels.c.version.label("level_version"),
    )
    .join(products, products.c.product_id == variants.c.product_id)
    .outerjoin(levels, levels.c.sku == variants.c.sku)
    .where(variants.c.sku.in_(bindparam("skus", expanding=True)))
)


def list_offers(tx: Transaction, skus: Sequence[str]) -> Sequence[Row[Any]]:
    """Returns one row for each known SKU, in no order."""
    return tx.all(_BY_SKU, {"skus": skus})
