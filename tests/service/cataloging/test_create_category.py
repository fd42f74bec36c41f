"""Create a category."""

import pytest

from generated.cataloging import problems
from generated.cataloging.client import CatalogingClient
from impl.cataloging.tables import categories
from tests.service.cataloging.support import NOW, create_category
from tests.support.service import Serving


async def test_five_levels_are_the_most(staff: CatalogingClient) -> None:
    parent: dict[str, str] = {}
    for number in range(5):
        parent = {"parent_id": (await create_category(staff, f"Level {number}", **parent)).category_id}
    with pytest.raises(problems.CategoryTooDeep):
        await create_category(staff, "Too deep", **parent)


async def test_a_thousand_are_the_most(cataloging: Serving, staff: CatalogingClient) -> None:
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
