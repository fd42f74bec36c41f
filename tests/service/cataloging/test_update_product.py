"""Change a product."""

import pytest

from generated.cataloging import problems
from generated.cataloging.client import CatalogingClient
from infra.runtime.ids import new_id
from tests.service.cataloging.support import change, create, read


async def test_an_old_slug_still_finds_the_product(staff: CatalogingClient) -> None:
    product = await create(staff, f"Old {new_id('n')[-6:]}")
    renamed = await change(staff, product, slug=f"new-{product.slug}")
    assert (await read(staff, product.slug)).slug == renamed.slug
    with pytest.raises(problems.SlugTaken):
        await create(staff, "Thief", slug=product.slug)


async def test_a_stale_version_is_refused(staff: CatalogingClient) -> None:
    product = await create(staff, "Stale")
    await change(staff, product, description="New words.")
    with pytest.raises(problems.VersionConflict) as refused:
        await change(staff, product, description="Late words.")
    assert refused.value.members["current_version"] == 2
