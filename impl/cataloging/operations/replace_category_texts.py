"""Replace the texts of a category in one language: a translation, or its own."""

from dataclasses import dataclass

from generated.cataloging.operations import ReplaceCategoryTextsOk, ReplaceCategoryTextsRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.domain.texts import CategoryTexts
from impl.cataloging.repositories.categories import Categories, get_tree
from impl.cataloging.search.follower import IndexFollower
from impl.common.absent import given
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReplaceCategoryTexts:
    categories: Categories
    index: IndexFollower

    def __call__(self, tx: Transaction, request: ReplaceCategoryTextsRequest) -> ReplaceCategoryTextsOk:
        told = request.body
        texts = CategoryTexts(language=request.language, name=told.name, description=given(told.description, ""))
        with self.categories.change(tx, request.category_id) as category:
            category.replace_texts(texts, seen=told.version)
        tree = get_tree(tx)
        counts = tree.rolled_up(self.index.view().count_on_sale())
        return ReplaceCategoryTextsOk(body=category_answer(tree, category, counts, request.language))
