"""Read how far an import of products is, and which lines were refused."""

from generated.cataloging.operations import GetProductImportOk, GetProductImportRequest
from impl.cataloging.repositories.product_imports import product_imports
from infra.runtime.store.transaction import Transaction


def get_product_import(tx: Transaction, request: GetProductImportRequest) -> GetProductImportOk:
    return GetProductImportOk(body=product_imports.get(tx, request.import_id))
