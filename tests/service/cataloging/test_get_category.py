"""Read one category."""

import pytest

from generated.cataloging import operations, problems
from generated.cataloging.client import CatalogingClient
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, create_category


async def test_a_category_is_read_with_its_path_and_what_is_on_sale_below_it(
    staff: CatalogingClient, public: CatalogingClient, vendor_id: str
) -> None:
    top = await create_category(staff, "Kitchen")
    below = await create_category(staff, "Pots", parent_id=top.category_id)
    await create(staff, "Pot", status="ACTIVE", vendor_id=vendor_id, category_id=below.category_id)
    await create(staff, "Draft", vendor_id=vendor_id, category_id=below.category_id)
    shown = (await public.get_category(operations.GetCategoryRequest(category_id=below.category_id))).body
    assert ([step.name for step in shown.path], shown.product_count) == (["Kitchen", "Pots"], 1)
    with pytest.raises(problems.NotFound):
        await public.get_category(operations.GetCategoryRequest(category_id=new_id("cat")))
