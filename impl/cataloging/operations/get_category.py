"""Read one category with its path from the top."""

from generated.cataloging.operations import GetCategoryOk, GetCategoryRequest
from impl.cataloging.answers import category_answer
from impl.cataloging.repositories import categories
from infra.runtime.store.transaction import Transaction


def get_category(tx: Transaction, request: GetCategoryRequest) -> GetCategoryOk:
    tree = categories.get_tree(tx)
    category = tree.get(request.category_id)
    counts = tree.rolled_up(categories.count_on_sale(tx))
    return GetCategoryOk(body=category_answer(tree, category, counts, request.language))
