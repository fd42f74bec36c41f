"""What CATALOGING and STOCKING say now of the variants in carts."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any

from msgspec import UnsetType
from sqlalchemy import Row, bindparam, select

from generated.cataloging.models import VariantOffer
from generated.events.cataloging import ProductState
from generated.events.stocking import StockLevel
from impl.carting.domain.cart import Offer
from impl.carting.tables import offers
from infra.runtime.store.transaction import Transaction

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
_BY_SKU = select(offers).where(offers.c.sku.in_(bindparam("skus", expanding=True)))
_BY_PRODUCT = select(offers).where(offers.c.product_id == bindparam("product_id"))
_NEW_LEVEL = (
    offers.update()
    .where(offers.c.sku == bindparam("the_sku"), offers.c.available_as_of < bindparam("as_of"))
    .values(availability=bindparam("status"), available_as_of=bindparam("as_of"))
)


def load(tx: Transaction, skus: Iterable[str]) -> dict[str, Offer]:
    wanted = list(skus)
    if not wanted:
        return {}
    return {row.sku: _offer(row) for row in tx.connection.execute(_BY_SKU, {"skus": wanted})}


def learn(tx: Transaction, told: Offer) -> Offer:
    """What CATALOGING answered, or what an event has told since; remembered."""
    known = load(tx, [told.sku]).get(told.sku)
    newest = told if known is None else _newest(known, told)
    if newest != known:
        _save(tx, newest)
    return newest


def follow_product(tx: Transaction, product: ProductState) -> None:
    """Takes the state of a product in, for those of its variants that stand in carts, unless a later one is known."""
    variants = {variant.sku: variant for variant in product.variants}
    for row in tx.connection.execute(_BY_PRODUCT, {"product_id": product.product_id}).all():
        if row.version >= product.version:
            continue
        offer = replace(_offer(row), version=product.version, changed_at=product.updated_at)
        variant = variants.get(row.sku)
        if variant is None or isinstance(variant.price, UnsetType):
            _save(tx, replace(offer, for_sale=False))
            continue
        told = replace(
            offer,
            vendor_id=offer.vendor_id if isinstance(product.vendor_id, UnsetType) else product.vendor_id,
            name=variant.full_name,
            image=product.images[0].url if product.images else None,
            unit_price=variant.price.amount,
            weight=variant.weight,
            tax_class=variant.tax_class,
            max_per_order=variant.max_per_order,
            for_sale=product.on_sale,
        )
        _save(tx, told)


def follow_stock(tx: Transaction, level: StockLevel) -> None:
    """Takes a stock level in, unless a later one is known or no cart ever had the SKU."""
    tx.execute(_NEW_LEVEL, {"the_sku": level.sku, "as_of": level.as_of, "status": level.status})


def offer_of(variant: VariantOffer, at: datetime) -> Offer | None:
    """CATALOGING's answer as CARTING keeps it; None for what has no price or no vendor: it cannot be sold."""
    if isinstance(variant.price, UnsetType) or isinstance(variant.vendor_id, UnsetType):
        return None
    return Offer(
        sku=variant.sku,
        product_id=variant.product_id,
        vendor_id=variant.vendor_id,
        name=variant.name,
        image=None if isinstance(variant.image_url, UnsetType) else variant.image_url,
        unit_price=variant.price.amount,
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
        for_sale=variant.on_sale,
        version=variant.version,
        changed_at=at,
        availability=variant.availability,
        available_as_of=_NEVER if isinstance(variant.availability_as_of, UnsetType) else variant.availability_as_of,
    )


def _newest(known: Offer, told: Offer) -> Offer:
    """Facts by the product's version, availability by its instant: the two come on different ways."""
    facts = told if told.version > known.version else known
    stock = told if told.available_as_of > known.available_as_of else known
    return replace(facts, availability=stock.availability, available_as_of=stock.available_as_of)


def _save(tx: Transaction, offer: Offer) -> None:
    tx.upsert(offers, ["sku"], **asdict(offer))


def _offer(row: Row[Any]) -> Offer:
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
