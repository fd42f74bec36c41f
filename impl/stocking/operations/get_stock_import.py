"""Read how far an import of stock is, and which lines were refused."""

from generated.stocking.operations import GetStockImportOk, GetStockImportRequest
from impl.stocking.repositories.stock_imports import stock_imports
from infra.runtime.store.transaction import Transaction


def get_stock_import(tx: Transaction, request: GetStockImportRequest) -> GetStockImportOk:
    return GetStockImportOk(body=stock_imports.get(tx, request.import_id))
