"""The current offers, from CATALOGING and STOCKING, of all variants that were ever in a cart."""

from collections.abc import Iterable
from typing import Any

from msgspec import UNSET
from sqlalchemy import Row, and_, bindparam, func, or_, select

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
from impl.carting.tables import offers, products
from impl.common.absent import given, or_none
from infra.runtime.problem import LockTimeout
from infra.runtime.store.transaction import Transaction

ProductEvent = PriceChanged | ProductArchived | ProductPublished | ProductUnpublished | ProductUpdated
StockEvent = StockDepleted | StockLevelChanged | StockLow | StockReplenished

_FACTS = ("name", "name_en", "image", "unit_price", "weight", "tax_class", "max_per_order", "for_sale", "version", "changed_at")
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
_LEVEL_VERSION = bindparam("level_version", type_=offers.c.availability_version.type)
_IS_LATER_LEVEL = or_(
    offers.c.availability_version < _LEVEL_VERSION,
    # release 0.1.0 told no versions: two of its levels are ordered by their instants
    and_(offers.c.availability_version == 0, _LEVEL_VERSION == 0, offers.c.available_as_of < bindparam("as_of")),
)
_NEW_LEVEL = (
    offers.update()
    .where(offers.c.sku == bindparam("the_sku"), _IS_LATER_LEVEL)
    .values(availability=bindparam("status"), available_as_of=bindparam("as_of"), availability_version=_LEVEL_VERSION)
)
_KNOWN_VERSION = select(products.c.version).where(products.c.product_id == bindparam("the_product"))


def list_known(tx: Transaction, skus: Iterable[str]) -> dict[str, Offer]:
    """Returns the known ones of the variants, by SKU."""
    wanted = list(skus)
    return {row.sku: _entity(row) for row in tx.all(_BY_SKU, {"skus": wanted})} if wanted else {}


def latest(tx: Transaction, told: Offer) -> Offer:
    """Stores what CATALOGING returned just now, unless an event brought something later. Returns the latest.

    Facts are ordered by the product's version, availability by the stock item's. The two arrive separately. So each is an update
    of its own that never replaces a later value. Raises LockTimeout for the first copy of an offer that has changed since.
    """
    known = list_known(tx, [told.sku]).get(told.sku)
    if known is None and _insert(tx, told):
        return told
    facts = {f"new_{name}": getattr(told, name) for name in ("vendor_id", *_FACTS)}
    level = {"as_of": told.available_as_of, "status": told.availability, "level_version": told.availability_version}
    tx.execute(_NEW_FACTS, {"the_sku": told.sku, "the_product": told.product_id, **facts})
    tx.execute(_NEW_LEVEL, {"the_sku": told.sku, **level})
    return list_known(tx, [told.sku])[told.sku]


def _insert(tx: Transaction, told: Offer) -> bool:
    """Inserts an offer unless it is there by now; returns whether it did. An event about its product comes before or after it."""
    tx.insert_if_absent(products, product_id=told.product_id, version=told.version)
    [product] = tx.lock(_KNOWN_VERSION, {"the_product": told.product_id})
    if product.version > told.version:  # no event will come that corrects the copy
        raise LockTimeout(detail="The offer is changing just now; try again after Retry-After seconds.")
    return tx.insert_if_absent(offers, **_row(told))


def keep_product(tx: Transaction, event: ProductEvent) -> bool:
    """Takes the state of a product in, for those of its variants that stand in carts, unless a later one is known."""
    product = event.product
    tx.keep_latest(products, ["product_id"], product_id=product.product_id, version=product.version)
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
    told = {"as_of": level.as_of, "status": level.status, "level_version": given(level.version, 0)}
    return tx.execute(_NEW_LEVEL, {"the_sku": level.sku, **told}).rowcount == 1


def _facts(product: ProductState, variant: VariantState) -> dict[str, Any]:
    names = _names(product, variant.sku)
    return {
        "the_sku": variant.sku,
        "new_vendor_id": or_none(product.vendor_id),
        "new_name": names.get("FR", variant.full_name),
        "new_name_en": names.get("EN"),
        "new_image": product.images[0].url if product.images else None,
        "new_unit_price": None if variant.price is UNSET else variant.price.amount,
        "new_weight": variant.weight,
        "new_tax_class": variant.tax_class,
        "new_max_per_order": variant.max_per_order,
        "new_for_sale": product.on_sale,
    }


def _names(product: ProductState, sku: str) -> dict[str, str]:
    """Returns what a variant is called, by language. Replicas of an earlier release tell no texts."""
    return {texts.language: each.full_name for texts in given(product.texts, []) for each in texts.variants if each.sku == sku}


def _row(offer: Offer) -> dict[str, Any]:
    return {column.name: getattr(offer, column.name) for column in offers.columns}


def _entity(row: Row[Any]) -> Offer:
    return Offer(
        sku=row.sku,
        product_id=row.product_id,
        vendor_id=row.vendor_id,
        name=row.name,
        name_en=row.name_en,
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
