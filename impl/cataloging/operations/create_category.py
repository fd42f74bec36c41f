"""Create a category, at the top or below another."""

from dataclasses import dataclass

from generated.cataloging.operations import CreateCategoryCreated, CreateCategoryRequest
from generated.cataloging.problems import CategoryLimit
from impl.cataloging import categories
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.domain.categories import MOST_CATEGORIES, Category
from impl.cataloging.views import category_changed, category_view, given
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateCategory:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: CreateCategoryRequest) -> CreateCategoryCreated:
        draft = request.body
        tree = categories.lock_tree(tx)
        if len(tree) >= MOST_CATEGORIES:
            raise CategoryLimit(max=MOST_CATEGORIES)
        category = Category(
            category_id=new_id("cat"),
            name=draft.name,
            description=given(draft.description, ""),
            parent_id=given(draft.parent_id, None),
            position=draft.position,
            created_at=tx.now,
            updated_at=tx.now,
        )
        tree.check_place(category, category.parent_id)
        categories.save(tx, category)
        self.cache.forget([LISTS])
        tx.emit(category_changed(category))
        body = category_view(categories.tree(tx), category, {})
        return CreateCategoryCreated(body=body, location=f"/categories/{category.category_id}")
