"""List the imports of products, newest first."""

from generated.cataloging import models
from generated.cataloging.operations import ListProductImportsOk, ListProductImportsRequest
from impl.cataloging.repositories.product_imports import product_imports
from impl.common.absent import or_unset
from infra.runtime.store.transaction import Transaction


def list_product_imports(tx: Transaction, request: ListProductImportsRequest) -> ListProductImportsOk:
    items, following = product_imports.list_page(tx, limit=request.limit, cursor=request.cursor)
    return ListProductImportsOk(body=models.ProductImportPage(items=items, next_cursor=or_unset(following)))
