"""Reads a variant at CATALOGING."""

from dataclasses import dataclass
from datetime import UTC, datetime

from msgspec import UNSET

from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import VariantOffer
from generated.cataloging.operations import ListVariantsRequest
from impl.carting.domain.lines import Offer
from impl.common.absent import given, or_none

_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Catalog:
    client: CatalogingClient

    async def find(self, sku: str, at: datetime) -> Offer | None:
        """Returns the variant at an instant. None when it cannot be sold: it is unknown, or has no price or no vendor."""
        found = (await self.client.list_variants(ListVariantsRequest(sku=(sku,)))).body.items
        return _offer(found[0], at) if found else None


def _offer(variant: VariantOffer, at: datetime) -> Offer | None:
    if variant.price is UNSET or variant.vendor_id is UNSET:
        return None
    return Offer(
        sku=variant.sku,
        product_id=variant.product_id,
        vendor_id=variant.vendor_id,
        name=variant.name,
        name_en=or_none(variant.name_en),
        image=or_none(variant.image_url),
        unit_price=variant.price.amount,
        weight=variant.weight,
        tax_class=variant.tax_class,
        max_per_order=variant.max_per_order,
        for_sale=variant.on_sale,
        version=variant.version,
        changed_at=at,
        availability=variant.availability,
        available_as_of=given(variant.availability_as_of, _NEVER),
        availability_version=given(variant.availability_version, 0),
    )
