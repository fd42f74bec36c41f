"""One category with its path from the top."""

from generated.cataloging.operations import GetCategoryOk, GetCategoryRequest
from generated.cataloging.problems import NotFound
from impl.cataloging import categories
from impl.cataloging.views import category_view
from infra.runtime.store.transaction import Transaction


def get_category(tx: Transaction, request: GetCategoryRequest) -> GetCategoryOk:
    tree = categories.tree(tx)
    category = tree.find(request.category_id)
    if category is None:
        raise NotFound("category")
    counts = tree.rolled_up(categories.on_sale_counts(tx))
    return GetCategoryOk(body=category_view(tree, category, counts))
