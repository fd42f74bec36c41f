"""Delete a category."""

import pytest

from generated.cataloging import operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import CategoryChanged
from tests.service.cataloging.support import create, create_category, set_status
from tests.support.service import Serving


async def test_only_an_empty_one_is_deleted(cataloging: Serving, staff: CatalogingClient, category_id: str) -> None:
    product = await create(staff, "Inside", category_id=category_id)
    request = operations.DeleteCategoryRequest(category_id=category_id)
    with pytest.raises(problems.CategoryNotEmpty):
        await staff.delete_category(request)
    below = await create_category(staff, "Below", parent_id=category_id)
    with pytest.raises(problems.CategoryNotEmpty):
        await staff.delete_category(request)
    await set_status(staff, product, "ARCHIVED")
    with pytest.raises(problems.CategoryNotEmpty):
        await staff.delete_category(request)
    await staff.delete_category(operations.DeleteCategoryRequest(category_id=below.category_id))
    await staff.delete_category(request)
    told = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == category_id]
    assert told[-1].category.removed
    with pytest.raises(problems.NotFound):
        await staff.get_category(operations.GetCategoryRequest(category_id=category_id))
