"""Reads variants at CATALOGING."""

from collections.abc import Sequence
from dataclasses import dataclass

from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import VariantOffer
from generated.cataloging.operations import ListVariantsRequest


@dataclass(frozen=True)
class Variants:
    cataloging: CatalogingClient

    async def by_sku(self, skus: Sequence[str]) -> dict[str, VariantOffer]:
        """Returns the variants that are known, by SKU."""
        if not skus:
            return {}
        found = (await self.cataloging.list_variants(ListVariantsRequest(sku=tuple(skus)))).body.items
        return {variant.sku: variant for variant in found}
