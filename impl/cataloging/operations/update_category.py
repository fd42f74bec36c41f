"""Change a category, or move it together with all below it."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import UpdateCategoryOk, UpdateCategoryRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.domain.categories import Category
from impl.cataloging.repositories.categories import Categories, get_tree
from impl.cataloging.search.follower import IndexFollower
from impl.common.absent import given
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateCategory:
    categories: Categories
    index: IndexFollower

    def __call__(self, tx: Transaction, request: UpdateCategoryRequest) -> UpdateCategoryOk:
        change = request.body
        with self.categories.change_tree(tx) as tree:
            category = tree.get(request.category_id)
            category.change(seen=change.version)
            parent_id = _parent(category, change)
            tree.check_place(category, parent_id)
            category.parent_id = parent_id
            category.name = given(change.name, category.name)
            category.description = given(change.description, category.description)
            category.position = given(change.position, category.position)
        moved = get_tree(tx)
        counts = moved.rolled_up(self.index.view().count_on_sale())
        return UpdateCategoryOk(body=category_answer(moved, category, counts, category.language))


def _parent(category: Category, change: models.CategoryChange) -> str | None:
    return None if given(change.top_level, False) else given(change.parent_id, category.parent_id)
