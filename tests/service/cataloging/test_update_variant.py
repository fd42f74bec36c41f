"""Change a variant."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductUpdated
from tests.service.cataloging.support import create, events_of
from tests.support.service import Serving


async def test_a_variant_is_changed_at_the_current_version_of_its_product(cataloging: Serving, staff: CatalogingClient) -> None:
    product = await create(staff, "Set")
    sku = product.variants[0].sku
    body = models.VariantChange(name="large", weight=900, version=product.version)
    request = operations.UpdateVariantRequest(product_id=product.product_id, sku=sku, body=body)
    changed = (await staff.update_variant(request)).body
    assert [(each.full_name, each.weight) for each in changed.variants] == [("Set, large", 900)]
    assert len(await events_of(cataloging, ProductUpdated, product.product_id)) == 1
    with pytest.raises(problems.VersionConflict) as refusal:
        await staff.update_variant(request)
    assert refusal.value.members["current_version"] == changed.version
