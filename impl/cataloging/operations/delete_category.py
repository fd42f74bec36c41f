"""Delete an empty category."""

from dataclasses import dataclass

from generated.cataloging.operations import DeleteCategoryDone, DeleteCategoryRequest
from generated.cataloging.problems import CategoryNotEmpty, NotFound
from impl.cataloging import categories
from impl.cataloging.cache import LISTS, ReadCache
from impl.cataloging.views import category_changed
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class DeleteCategory:
    cache: ReadCache

    def __call__(self, tx: Transaction, request: DeleteCategoryRequest) -> DeleteCategoryDone:
        tree = categories.lock_tree(tx)
        category = tree.find(request.category_id)
        if category is None:
            raise NotFound("category")
        if tree.has_below(category.category_id) or categories.has_products(tx, category.category_id):
            raise CategoryNotEmpty
        category.version, category.updated_at = category.version + 1, tx.now
        categories.remove(tx, category.category_id)
        self.cache.forget([LISTS])
        tx.emit(category_changed(category, removed=True))
        return DeleteCategoryDone()
