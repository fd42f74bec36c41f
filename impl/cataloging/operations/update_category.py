"""Change a category, or move it with all below it."""

from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import UpdateCategoryOk, UpdateCategoryRequest
from generated.cataloging.problems import NotFound, VersionConflict
from impl.cataloging import categories
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.domain.categories import Category
from impl.cataloging.views import category_changed, category_view, given
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateCategory:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: UpdateCategoryRequest) -> UpdateCategoryOk:
        change = request.body
        tree = categories.lock_tree(tx)
        category = tree.find(request.category_id)
        if category is None:
            raise NotFound("category")
        if category.version != change.version:
            raise VersionConflict(current_version=category.version)
        parent_id = _parent(category, change)
        tree.check_place(category, parent_id)
        category.parent_id = parent_id
        category.name = given(change.name, category.name)
        category.description = given(change.description, category.description)
        category.position = given(change.position, category.position)
        category.version, category.updated_at = category.version + 1, tx.now
        categories.save(tx, category)
        self.cache.forget([LISTS])
        tx.emit(category_changed(category))
        moved = categories.tree(tx)
        return UpdateCategoryOk(body=category_view(moved, category, moved.rolled_up(categories.on_sale_counts(tx))))


def _parent(category: Category, change: models.CategoryChange) -> str | None:
    return None if given(change.top_level, False) else given(change.parent_id, category.parent_id)
