"""Add a variant to a product."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductUpdated
from tests.service.cataloging.support import create, events_of, new_sku, variant
from tests.support.service import Serving


async def test_a_variant_comes_changes_and_goes_but_its_sku_is_never_given_again(
    cataloging: Serving, staff: CatalogingClient
) -> None:
    product = await create(staff, "Set")
    sku = new_sku()
    addition = models.VariantAddition(variant=variant(sku, 500, name="small"), version=product.version)
    request = operations.AddVariantRequest(product_id=product.product_id, body=addition)
    product = (await staff.add_variant(request)).body
    assert product.variants[-1].full_name == "Set, small"
    body = models.VariantChange(name="tiny", weight=10, version=product.version)
    changed = operations.UpdateVariantRequest(product_id=product.product_id, sku=sku, body=body)
    product = (await staff.update_variant(changed)).body
    assert (product.variants[-1].name, product.variants[-1].weight) == ("tiny", 10)
    await staff.remove_variant(operations.RemoveVariantRequest(product_id=product.product_id, sku=sku))
    with pytest.raises(problems.SkuTaken):
        await create(staff, "Again", variant(sku))
    assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 3
