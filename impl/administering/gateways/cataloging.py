"""Creates products at CATALOGING for a vendor."""

from dataclasses import dataclass

from msgspec import UnsetType

from generated.administering import models
from generated.administering.problems import CategoryUnknown, ProductRefused, SkuTaken, SlugTaken
from generated.cataloging import models as catalog
from generated.cataloging import problems as refusals
from generated.cataloging.client import CatalogingClient
from generated.cataloging.operations import CreateProductRequest
from impl.common.absent import given
from infra.runtime.problem import DependencyUnavailable, Problem

_MOST_PER_ORDER = 20  # the default in both contracts
_SAME_WORDS: dict[type[Problem], type[Problem]] = {
    refusals.SkuTaken: SkuTaken,
    refusals.SlugTaken: SlugTaken,
    refusals.CategoryUnknown: CategoryUnknown,
}


@dataclass(frozen=True)
class Cataloging:
    client: CatalogingClient

    async def create_product(self, addition_id: str, vendor_id: str, draft: models.VendorProductDraft) -> catalog.Product:
        """Creates one product, also when it is repeated: the addition is the Idempotency-Key. Raises problems of ADMINISTERING."""
        request = CreateProductRequest(idempotency_key=addition_id, body=_product(draft, vendor_id))
        try:
            return (await self.client.create_product(request)).body
        except DependencyUnavailable:
            raise
        except Problem as refusal:
            same = _SAME_WORDS.get(type(refusal))
            raise (same(**refusal.members) if same else ProductRefused(reason=refusal.code)) from refusal


def _product(draft: models.VendorProductDraft, vendor_id: str) -> catalog.ProductDraft:
    """Returns the draft with the vendor, and without the data that is only for STOCKING."""
    return catalog.ProductDraft(
        language=draft.language,
        name=draft.name,
        variants=[_variant(each) for each in draft.variants],
        slug=draft.slug,
        description=draft.description,
        status=given(draft.status, "DRAFT"),
        category_id=draft.category_id,
        vendor_id=vendor_id,
        attributes=_attributes(draft.attributes),
    )


def _variant(draft: models.VendorVariantDraft) -> catalog.VariantDraft:
    return catalog.VariantDraft(
        sku=draft.sku,
        weight=draft.weight,
        tax_class=draft.tax_class,
        name=draft.name,
        attributes=_attributes(draft.attributes),
        price=draft.price,
        max_per_order=given(draft.max_per_order, _MOST_PER_ORDER),
    )


def _attributes(attributes: models.ProductAttributes | UnsetType) -> list[catalog.Attribute] | UnsetType:
    if isinstance(attributes, UnsetType):
        return attributes
    return [catalog.Attribute(name=each.name, value=each.value) for each in attributes]
