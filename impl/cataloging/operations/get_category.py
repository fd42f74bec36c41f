"""Read one category with its path from the top."""

from dataclasses import dataclass

from generated.cataloging.operations import GetCategoryOk, GetCategoryRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.repositories import categories
from impl.cataloging.search.follower import IndexFollower
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetCategory:
    index: IndexFollower

    def __call__(self, tx: Transaction, request: GetCategoryRequest) -> GetCategoryOk:
        tree = categories.get_tree(tx)
        category = tree.get(request.category_id)
        counts = tree.rolled_up(self.index.view().count_on_sale())
        return GetCategoryOk(body=category_answer(tree, category, counts, request.language))
