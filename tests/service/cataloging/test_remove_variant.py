"""Remove a variant."""

import pytest

from generated.cataloging import operations, problems
from generated.cataloging.client import CatalogingClient
from tests.service.cataloging.support import create, new_sku, variant


async def test_the_last_variant_stays(staff: CatalogingClient) -> None:
    product = await create(staff, "Single")
    request = operations.RemoveVariantRequest(product_id=product.product_id, sku=product.variants[0].sku)
    with pytest.raises(problems.LastVariant):
        await staff.remove_variant(request)


async def test_the_last_price_of_a_published_product_stays(staff: CatalogingClient, vendor_id: str, category_id: str) -> None:
    priced = new_sku()
    product = await create(
        staff, "Half", variant(priced), variant(cents=None), status="ACTIVE", vendor_id=vendor_id, category_id=category_id
    )
    with pytest.raises(problems.ProductNotPublishable):
        await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=priced))
