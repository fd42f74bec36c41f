"""All products in the order of their ids, some at a time, as a table tells of them."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Row, bindparam, func, select

from impl.cataloging.tables import products, sales, variants
from infra.runtime.store.transaction import Transaction

_PRODUCTS = (
    select(
        products.c.product_id,
        products.c.slug,
        products.c.name,
        products.c.description,
        products.c.status,
        products.c.category_id,
        products.c.vendor_id,
        products.c.attributes,
        products.c.language,
        products.c.translations,
    )
    .where(products.c.product_id > bindparam("after"))
    .order_by(products.c.product_id)
    .limit(bindparam("most"))
)
_VARIANTS = (
    select(variants, func.coalesce(sales.c.regular_price, variants.c.price).label("regular_price"))
    .outerjoin(sales, sales.c.sku == variants.c.sku)
    .where(variants.c.product_id.in_(bindparam("ids", expanding=True)))
    .order_by(variants.c.product_id, variants.c.position)
)


class Exported(NamedTuple):
    """A product and its variants, as rows. `regular_price` of a variant is the price without its sale."""

    product: Row[Any]
    variants: Sequence[Row[Any]]


def list_after(tx: Transaction, product_id: str, *, most: int) -> list[Exported]:
    """Returns the products behind one, with all their variants; none at the end."""
    rows = tx.all(_PRODUCTS, {"after": product_id, "most": most})
    its_variants = dict[str, list[Row[Any]]]()
    for row in tx.all(_VARIANTS, {"ids": [each.product_id for each in rows]}) if rows else []:
        its_variants.setdefault(row.product_id, []).append(row)
    return [Exported(row, its_variants.get(row.product_id, [])) for row in rows]
