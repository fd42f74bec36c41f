"""The current offers, from CATALOGING and STOCKING, of all variants that were ever in a cart."""

from collections.abc import Iterable
from typing import Any

from msgspec import UNSET
from sqlalchemy import Row, bindparam, func, select

from generated.events.cataloging import (
    PriceChanged,
    ProductArchived,
    ProductPublished,
    ProductState,
    ProductUnpublished,
    ProductUpdated,
    VariantState,
)
from generated.events.stocking import StockDepleted, StockLevelChanged, StockLow, StockReplenished
from impl.carting.domain.lines import Offer
from impl.carting.tables import offers
from impl.common.absent import or_none
from infra.runtime.store.transaction import Transaction

ProductEvent = PriceChanged | ProductArchived | ProductPublished | ProductUnpublished | ProductUpdated
StockEvent = StockDepleted | StockLevelChanged | StockLow | StockReplenished

_FACTS = ("name", "image", "unit_price", "weight", "tax_class", "max_per_order", "for_sale", "version", "changed_at")
_BY_SKU = select(offers).where(offers.c.sku.in_(bindparam("skus", expanding=True)))
_IS_OLDER = offers.c.product_id == bindparam("the_product"), offers.c.version < bindparam("new_version")
_OLDER = select(offers.c.sku).where(*_IS_OLDER)
_NEW_FACTS = (
    offers.update()
    .where(offers.c.sku == bindparam("the_sku"), *_IS_OLDER)
    .values(
        vendor_id=func.coalesce(bindparam("new_vendor_id"), offers.c.vendor_id),
        **{name: bindparam(f"new_{name}") for name in _FACTS},
    )
)
_GONE = (
    offers.update()
    .where(*_IS_OLDER)
    .values(for_sale=False, version=bindparam("new_version"), changed_at=bindparam("new_changed_at"))
)
_NEW_LEVEL = (
    offers.update()
    .where(offers.c.sku == bindparam("the_sku"), offers.c.available_as_of < bindparam("as_of"))
    .values(availability=bindparam("status"), available_as_of=bindparam("as_of"))
)


def list_known(tx: Transaction, skus: Iterable[str]) -> dict[str, Offer]:
    """Returns the known ones of the variants, by SKU."""
    wanted = list(skus)
    return {row.sku: _entity(row) for row in tx.all(_BY_SKU, {"skus": wanted})} if wanted else {}


def latest(tx: Transaction, told: Offer) -> Offer:
    """Stores what CATALOGING returned just now, unless an event brought something later. Returns the latest.

    Facts are ordered by the product's version, availability by its time. The two arrive separately. So each is an update of its
    own that never replaces a later value.
    """
    known = list_known(tx, [told.sku]).get(told.sku)
    if known is None and tx.insert_if_absent(offers, **_row(told)):
        return told
    if known is not None and known.version >= told.version and known.available_as_of >= told.available_as_of:
        return known
    facts = {f"new_{name}": getattr(told, name) for name in ("vendor_id", *_FACTS)}
    tx.execute(_NEW_FACTS, {"the_sku": told.sku, "the_product": told.product_id, **facts})
    tx.execute(_NEW_LEVEL, {"the_sku": told.sku, "as_of": told.available_as_of, "status": told.availability})
    return list_known(tx, [told.sku])[told.sku]


def keep_product(tx: Transaction, event: ProductEvent) -> bool:
    """Takes the state of a product in, for those of its variants that stand in carts, unless a later one is known."""
    product = event.product
    state = {"the_product": product.product_id, "new_version": product.version, "new_changed_at": product.updated_at}
    older = {row.sku for row in tx.all(_OLDER, state)}
    priced = [variant for variant in product.variants if variant.sku in older and variant.price is not UNSET]
    if priced:
        tx.execute(_NEW_FACTS, [{**state, **_facts(product, variant)} for variant in priced])
    if len(priced) < len(older):
        tx.execute(_GONE, state)  # those that are still older: the product has them no more, or without a price
    return bool(older)


def keep_level(tx: Transaction, event: StockEvent) -> bool:
    """Takes a stock level in, unless a later one is known or no cart ever had the SKU."""
    level = event.level
    return tx.execute(_NEW_LEVEL, {"the_sku": level.sku, "as_of": level.as_of, "status": level.status}).rowcount == 1


def _facts(product: ProductState, variant: VariantState) -> dict[str, Any]:
    return {
        "the_sku": variant.sku,
        "new_vendor_id": or_none(product.vendor_id),
        "new_name": variant.full_name,
        "new_image": product.images[0].url if product.images else None,
        "new_unit_price": None if variant.price is UNSET else variant.price.amount,
        "new_weight": variant.weight,
        "new_tax_class": variant.tax_class,
        "new_max_per_order": variant.max_per_order,
        "new_for_sale": product.on_sale,
    }


def _row(offer: Offer) -> dict[str, Any]:
    return {column.name: getattr(offer, column.name) for column in offers.columns}


def _entity(row: Row[Any]) -> Offer:
    return Offer(
        sku=row.sku,
        product_id=row.product_id,
        vendor_id=row.vendor_id,
        name=row.name,
        image=row.image,
        unit_price=row.unit_price,
        weight=row.weight,
        tax_class=row.tax_class,
        max_per_order=row.max_per_order,
        for_sale=row.for_sale,
        version=row.version,
        changed_at=row.changed_at,
        availability=row.availability,
        available_as_of=row.available_as_of,
    )
