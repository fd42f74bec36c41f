"""List the whole category tree, each category after its parent."""

from collections.abc import Hashable
from dataclasses import dataclass

from generated.cataloging import models
from generated.cataloging.operations import ListCategoriesOk, ListCategoriesRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.repositories import categories
from impl.cataloging.repositories.read_cache import LISTS, ReadCache
from impl.cataloging.search.follower import IndexFollower
from infra.runtime.operation import Encoded
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListCategories:
    index: IndexFollower
    cache: ReadCache

    def __call__(self, tx: Transaction, request: ListCategoriesRequest) -> ListCategoriesOk | Encoded:
        if kept := self.cache.find(self._key(request)):
            return kept
        tree = categories.get_tree(tx)
        counts = tree.rolled_up(self.index.view().count_on_sale())
        items = [category_answer(tree, each, counts, request.language) for each in tree.in_order(request.language)]
        return ListCategoriesOk(body=models.CategoryList(items=items))

    def keep(self, request: ListCategoriesRequest, response: ListCategoriesOk, answer: Encoded) -> None:
        self.cache.keep(self._key(request), answer, LISTS)

    def _key(self, request: ListCategoriesRequest) -> Hashable:
        return "list_categories", self.index.view().generation, request.language
