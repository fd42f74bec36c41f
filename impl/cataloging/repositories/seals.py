"""What tells a change of what lists show: a few columns of each product, cheap to read for all of them."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import bindparam, func, select

from impl.cataloging.tables import products, vendors
from infra.runtime.store.transaction import Transaction


class Seal(NamedTuple):
    """Two seals of a product are equal as long as lists show it in the same way, its categories apart."""

    product_id: str
    version: int
    availability: str
    on_sale: bool
    category_id: str | None
    vendor_version: int


_SEALS = select(
    products.c.product_id,
    products.c.version,
    products.c.availability,
    products.c.on_sale,
    products.c.category_id,
    func.coalesce(vendors.c.version, 0).label("vendor_version"),
).outerjoin(vendors, vendors.c.vendor_id == products.c.vendor_id)
_OF_IDS = _SEALS.where(products.c.product_id.in_(bindparam("ids", expanding=True)))
_AFTER = _SEALS.where(products.c.product_id > bindparam("after")).order_by(products.c.product_id).limit(bindparam("limit"))


_COUNT = select(func.count()).select_from(products)


def list_seals(tx: Transaction, ids: Sequence[str]) -> dict[str, Seal]:
    """Returns the seals of products, by id."""
    return {row.product_id: Seal._make(row) for row in tx.all(_OF_IDS, {"ids": ids})}


def list_seals_after(tx: Transaction, product_id: str, *, limit: int) -> list[Seal]:
    """Returns the seals of the products that follow an id, in the order of ids."""
    return [Seal._make(row) for row in tx.all(_AFTER, {"after": product_id, "limit": limit})]


def count_products(tx: Transaction) -> int:
    return int(tx.scalar(_COUNT))
