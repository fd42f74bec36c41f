"""What CATALOGING tells of products, and the pieces that vendors' products began with."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Row, bindparam, select

from impl.administering.tables import first_stocks, products
from infra.runtime.store.transaction import Transaction

_VERSION = select(products.c.version).where(products.c.product_id == bindparam("product_id"))


class KnownVariant(Struct, frozen=True, kw_only=True):
    """As far as lists show it; the price in cents."""

    sku: str
    name: str | None = None
    price: int | None = None


class KnownProduct(Struct, frozen=True, kw_only=True):
    """One word of CATALOGING on a product."""

    product_id: str
    vendor_id: str | None
    name: str
    slug: str
    status: str
    variants: list[KnownVariant]
    version: int
    created_at: datetime
    updated_at: datetime


def follow(tx: Transaction, product: KnownProduct) -> None:
    """Keeps a word unless a later one is known."""
    known = tx.connection.execute(_VERSION, {"product_id": product.product_id}).scalar()
    if known is None or known < product.version:
        tx.upsert(products, ["product_id"], **msgspec.structs.asdict(product))


def get(tx: Transaction, product_id: str) -> KnownProduct:
    """One that `follow` was told of."""
    return from_row(tx.all(select(products).where(products.c.product_id == product_id))[0])


def from_row(row: Row[Any]) -> KnownProduct:
    variants = msgspec.convert(row.variants, list[KnownVariant])
    return KnownProduct(**{**row._mapping, "variants": variants})  # noqa: SLF001 - SQLAlchemy's public name


def names(tx: Transaction, product_ids: Collection[str]) -> dict[str, str]:
    """Of those that are known."""
    rows = tx.all(select(products.c.product_id, products.c.name).where(products.c.product_id.in_(product_ids)))
    return {row.product_id: row.name for row in rows}


def keep_first_stock(tx: Transaction, product_id: str, pieces: Mapping[str, int]) -> None:
    rows = [{"product_id": product_id, "sku": sku, "quantity": quantity} for sku, quantity in pieces.items()]
    tx.insert(first_stocks, *rows)


def first_stock(tx: Transaction, product_ids: Collection[str]) -> dict[str, int]:
    """Pieces by SKU."""
    rows = tx.all(select(first_stocks.c.sku, first_stocks.c.quantity).where(first_stocks.c.product_id.in_(product_ids)))
    return {row.sku: row.quantity for row in rows}
