"""The tree of categories."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import (
    CategoryChanged,
)
from impl.cataloging.tables import categories
from tests.service.cataloging.support import NOW, create, create_category, set_status
from tests.support.service import Serving


class TestCategories:
    async def test_a_branch_moves_whole_but_never_below_itself(self, cataloging: Serving, staff: CatalogingClient) -> None:
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

    async def test_five_levels_are_the_most(self, staff: CatalogingClient) -> None:
        parent: dict[str, str] = {}
        for number in range(5):
            parent = {"parent_id": (await create_category(staff, f"Level {number}", **parent)).category_id}
        with pytest.raises(problems.CategoryTooDeep):
            await create_category(staff, "Too deep", **parent)

    async def test_a_thousand_are_the_most(self, cataloging: Serving, staff: CatalogingClient) -> None:
        filler = [
            {"category_id": f"cat_{number:026}", "name": "x", "description": "", "position": 0, "version": 1}
            | {"created_at": NOW, "updated_at": NOW}
            for number in range(1000)
        ]
        await cataloging.store.command(lambda tx: tx.execute(categories.insert(), filler))
        with pytest.raises(problems.CategoryLimit):
            await create_category(staff, "One too many")
        of_filler = categories.c.category_id.in_([row["category_id"] for row in filler])
        await cataloging.store.command(lambda tx: tx.execute(categories.delete().where(of_filler)))
        assert (await create_category(staff, "Room again")).version == 1

    async def test_only_an_empty_one_is_deleted(self, cataloging: Serving, staff: CatalogingClient, category_id: str) -> None:
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
