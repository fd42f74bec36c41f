"""Products made at CATALOGING for a vendor."""

from dataclasses import dataclass

from generated.administering.models import VendorProductDraft
from generated.administering.problems import CategoryUnknown, ProductRefused, SkuTaken, SlugTaken
from generated.cataloging import problems as refusals
from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import Product
from generated.cataloging.operations import CreateProductRequest
from impl.administering.views import catalog_draft
from infra.runtime.problem import DependencyUnavailable, Problem

_SAME_WORDS: dict[type[Problem], type[Problem]] = {
    refusals.SkuTaken: SkuTaken,
    refusals.SlugTaken: SlugTaken,
    refusals.CategoryUnknown: CategoryUnknown,
}


@dataclass(frozen=True)
class Making:
    cataloging: CatalogingClient

    async def make(self, addition_id: str, vendor_id: str, draft: VendorProductDraft) -> Product:
        """One product however often it is asked for: the addition is the Idempotency-Key. Refuses in ADMINISTERING's words."""
        request = CreateProductRequest(idempotency_key=addition_id, body=catalog_draft(draft, vendor_id))
        try:
            return (await self.cataloging.create_product(request)).body
        except DependencyUnavailable:
            raise
        except Problem as refusal:
            same = _SAME_WORDS.get(type(refusal))
            raise (same(**refusal.members) if same else ProductRefused(reason=refusal.code)) from refusal
