"""Delete an empty category."""

from dataclasses import dataclass

from generated.cataloging.operations import DeleteCategoryDone, DeleteCategoryRequest
from impl.cataloging.repositories.categories import Categories, has_products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class DeleteCategory:
    categories: Categories

    def __call__(self, tx: Transaction, request: DeleteCategoryRequest) -> DeleteCategoryDone:
        with self.categories.change_tree(tx) as tree:
            category = tree.get(request.category_id)
            tree.remove(category, has_products=has_products(tx, category.category_id))
        return DeleteCategoryDone()
