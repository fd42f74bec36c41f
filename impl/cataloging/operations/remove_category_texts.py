"""Remove a translation of a category."""

from dataclasses import dataclass

from generated.cataloging.operations import RemoveCategoryTextsDone, RemoveCategoryTextsRequest
from impl.cataloging.repositories.categories import Categories
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveCategoryTexts:
    categories: Categories

    def __call__(self, tx: Transaction, request: RemoveCategoryTextsRequest) -> RemoveCategoryTextsDone:
        with self.categories.change(tx, request.category_id) as category:
            category.remove_texts(request.language)
        return RemoveCategoryTextsDone()
