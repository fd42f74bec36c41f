"""Products, from the events of CATALOGING, with the data that lists show."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Literal

import msgspec
from msgspec import Struct, UnsetType
from sqlalchemy import Row, select

from generated.cataloging import models as catalog
from generated.events.cataloging import (
    PriceChanged,
    ProductArchived,
    ProductCreated,
    ProductPublished,
    ProductState,
    ProductUnpublished,
    ProductUpdated,
)
from impl.administering.tables import products
from impl.common.absent import or_none
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction

ProductEvent = ProductCreated | ProductUpdated | ProductPublished | ProductUnpublished | ProductArchived | PriceChanged
Status = Literal["DRAFT", "ACTIVE", "ARCHIVED"]


class ListedVariant(Struct, frozen=True, kw_only=True):
    """A product in a list. The price is in cents."""

    sku: str
    name: str | None = None
    price: int | None = None


class ListedProduct(Struct, frozen=True, kw_only=True):
    product_id: str
    vendor_id: str | None
    name: str
    slug: str
    status: Status
    variants: list[ListedVariant]
    version: int
    created_at: datetime
    updated_at: datetime


def keep_product(tx: Transaction, event: ProductEvent) -> bool:
    """Keeps what an event tells unless something later is known."""
    return keep(tx, event.product)


def keep(tx: Transaction, told: ProductState | catalog.Product) -> bool:
    """Keeps a product from an event or from CATALOGING's response unless a later version is known. Returns whether it was new."""
    return tx.keep_latest(
        products,
        ["product_id"],
        product_id=told.product_id,
        vendor_id=or_none(told.vendor_id),
        name=told.name,
        slug=told.slug,
        status=told.status,
        variants=[
            ListedVariant(
                sku=variant.sku,
                name=or_none(variant.name),
                price=None if isinstance(variant.price, UnsetType) else variant.price.amount,
            )
            for variant in told.variants
        ],
        version=told.version,
        created_at=told.created_at,
        updated_at=told.updated_at,
    )


def get(tx: Transaction, product_id: str) -> ListedProduct:
    """Returns a product that `keep` has stored."""
    return _entity(tx.all(select(products).where(products.c.product_id == product_id))[0])


def list_of_vendor(
    tx: Transaction, vendor_id: str, *, status: str | None, limit: int, cursor: str | None
) -> tuple[Sequence[ListedProduct], str | None]:
    """Returns a page of a vendor's products, newest first, and the cursor of the next page. Raises CursorInvalid."""
    query = select(products).where(products.c.vendor_id == vendor_id)
    if status is not None:
        query = query.where(products.c.status == status)
    newest = [products.c.created_at, products.c.product_id]
    rows, next_cursor = page(tx, query, by=newest, limit=limit, cursor=cursor, descending=True)
    return [_entity(row) for row in rows], next_cursor


def list_names(tx: Transaction, product_ids: Collection[str]) -> dict[str, str]:
    """Returns the names of the known products, by id."""
    rows = tx.all(select(products.c.product_id, products.c.name).where(products.c.product_id.in_(product_ids)))
    return {row.product_id: row.name for row in rows}


def _entity(row: Row[Any]) -> ListedProduct:
    return ListedProduct(
        product_id=row.product_id,
        vendor_id=row.vendor_id,
        name=row.name,
        slug=row.slug,
        status=row.status,
        variants=msgspec.convert(row.variants, list[ListedVariant]),
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
