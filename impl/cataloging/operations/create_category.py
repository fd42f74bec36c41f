"""Create a category, at the top or below another."""

from dataclasses import dataclass

from generated.cataloging.operations import CreateCategoryCreated, CreateCategoryRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.domain.categories import Category
from impl.cataloging.domain.texts import FIRST_LANGUAGE
from impl.cataloging.repositories.categories import Categories, get_tree
from impl.common.absent import given
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateCategory:
    categories: Categories

    def __call__(self, tx: Transaction, request: CreateCategoryRequest) -> CreateCategoryCreated:
        draft = request.body
        category = Category(
            category_id=new_id("cat"),
            language=given(draft.language, FIRST_LANGUAGE),
            name=draft.name,
            description=given(draft.description, ""),
            parent_id=given(draft.parent_id, None),
            position=draft.position,
            created_at=tx.now,
            updated_at=tx.now,
        )
        with self.categories.change_tree(tx) as tree:
            tree.introduce(category)
        self.categories.add(tx, category)
        body = category_answer(get_tree(tx), category, {}, category.language)
        return CreateCategoryCreated(body=body, location=f"/categories/{category.category_id}")
