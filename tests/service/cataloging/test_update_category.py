"""Change or move a category."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import CategoryChanged
from tests.service.cataloging.support import create_category
from tests.support.service import Serving


async def test_a_branch_moves_whole_but_never_below_itself(cataloging: Serving, staff: CatalogingClient) -> None:
    first = await create_category(staff, "First")
    second = await create_category(staff, "Second", parent_id=first.category_id)
    body = models.CategoryChange(parent_id=second.category_id, version=first.version)
    with pytest.raises(problems.CategoryCycle):
        await staff.update_category(operations.UpdateCategoryRequest(category_id=first.category_id, body=body))
    lift = models.CategoryChange(top_level=True, version=second.version)
    lifted = operations.UpdateCategoryRequest(category_id=second.category_id, body=lift)
    moved = (await staff.update_category(lifted)).body
    assert [step.name for step in moved.path] == ["Second"]
    with pytest.raises(problems.VersionConflict):
        await staff.update_category(lifted)
    told = [each for each in await cataloging.emitted_of(CategoryChanged) if each.category_id == second.category_id]
    assert [each.category.version for each in told] == [1, 2]
