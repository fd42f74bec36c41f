"""ADMINISTERING's entities as the contract's resources and events."""

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import UNSET, UnsetType

from generated.administering import models
from generated.cataloging import models as catalog
from generated.events import administering as events
from generated.events.cataloging import ProductState
from impl.administering.domain.vendor import Status, Vendor
from impl.administering.products import KnownProduct, KnownVariant
from impl.administering.setting_groups import SettingGroup

T = TypeVar("T")
_CURRENCY: models.Currency = "EUR"


def given(value: T | UnsetType, otherwise: T) -> T:
    """A member of a request, or what stands for its absence."""
    return otherwise if isinstance(value, UnsetType) else value


def present(value: T | None) -> T | UnsetType:
    return UNSET if value is None else value


def vendor_view(vendor: Vendor) -> models.Vendor:
    return models.Vendor(
        vendor_id=vendor.vendor_id,
        code=vendor.code,
        name=vendor.name,
        contact_email=vendor.contact_email,
        contact_phone=present(vendor.contact_phone),
        description=vendor.description,
        commission=vendor.commission,
        status=vendor.status,
        status_reason=present(vendor.status_reason),
        version=vendor.version,
        created_at=vendor.created_at,
        updated_at=vendor.updated_at,
    )


def vendor_created(vendor: Vendor) -> events.VendorCreated:
    return events.VendorCreated(vendor_id=vendor.vendor_id, vendor=_vendor_state(vendor))


def vendor_updated(vendor: Vendor) -> events.VendorUpdated:
    return events.VendorUpdated(vendor_id=vendor.vendor_id, vendor=_vendor_state(vendor))


def vendor_status_changed(vendor: Vendor, previous: Status) -> events.VendorStatusChanged:
    return events.VendorStatusChanged(vendor_id=vendor.vendor_id, vendor=_vendor_state(vendor), previous_status=previous)


def _vendor_state(vendor: Vendor) -> events.VendorState:
    return events.VendorState(
        vendor_id=vendor.vendor_id,
        code=vendor.code,
        name=vendor.name,
        description=vendor.description,
        status=vendor.status,
        version=vendor.version,
        as_of=vendor.updated_at,
    )


def catalog_draft(draft: models.VendorProductDraft, vendor_id: str) -> catalog.ProductDraft:
    """The draft without what STOCKING is to know, and with the vendor."""
    plain = msgspec.to_builtins(draft)
    for variant in plain["variants"]:
        del variant["initial_stock"]
    return msgspec.convert({**plain, "vendor_id": vendor_id}, catalog.ProductDraft)


def known_product(product: ProductState | catalog.Product) -> KnownProduct:
    """What lists show of a product, from an event or from CATALOGING's answer."""
    return KnownProduct(
        product_id=product.product_id,
        vendor_id=given(product.vendor_id, None),
        name=product.name,
        slug=product.slug,
        status=product.status,
        variants=[
            KnownVariant(
                sku=variant.sku,
                name=given(variant.name, None),
                price=None if isinstance(variant.price, UnsetType) else variant.price.amount,
            )
            for variant in product.variants
        ],
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def vendor_product_view(product: KnownProduct, vendor_id: str, first_stock: Mapping[str, int]) -> models.VendorProduct:
    return models.VendorProduct(
        vendor_id=vendor_id,
        product_id=product.product_id,
        name=product.name,
        slug=product.slug,
        status=product.status,  # type: ignore[arg-type]  # as CATALOGING's contract says
        variants=[_variant_view(variant, first_stock) for variant in product.variants],
        version=product.version,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def _variant_view(variant: KnownVariant, first_stock: Mapping[str, int]) -> models.VendorProductVariant:
    return models.VendorProductVariant(
        sku=variant.sku,
        name=present(variant.name),
        price=UNSET if variant.price is None else models.Price(amount=variant.price, currency=_CURRENCY),
        initial_stock=present(first_stock.get(variant.sku)),
    )


def vendor_product_added(vendor_id: str, product_id: str, sku: str, quantity: int) -> events.VendorProductAdded:
    return events.VendorProductAdded(vendor_id=vendor_id, product_id=product_id, sku=sku, quantity=quantity)


def setting_view(group: SettingGroup) -> models.Setting:
    return models.Setting(
        setting_group=group.setting_group,
        values=group.values,
        version=group.version,
        created_at=group.created_at,
        updated_at=group.updated_at,
    )


def setting_changed(group: SettingGroup) -> events.SettingChanged:
    state = events.SettingState(
        setting_group=group.setting_group,
        values=msgspec.convert(msgspec.to_builtins(group.values), events.SettingStateValues),
        version=group.version,
        as_of=group.updated_at,
    )
    return events.SettingChanged(setting_group=group.setting_group, setting=state)


def public_settings(groups: Mapping[models.SettingGroup, SettingGroup]) -> models.PublicSettings:
    """What everybody may know."""
    plain: dict[str, Any] = {}
    for group in groups.values():
        plain |= msgspec.to_builtins(group.values)
    public = {
        **plain["checkout"],
        **plain["shipping"],
        "store": plain["store"],
        "seller": plain["seller"],
        "features": plain["features"],
        "updated_at": max(group.updated_at for group in groups.values()),
    }
    return msgspec.convert(public, models.PublicSettings)  # which leaves the rest out
