"""List the products of a vendor, newest first."""

from generated.administering import models
from generated.administering.operations import ListVendorProductsOk, ListVendorProductsRequest
from impl.administering.answers import vendor_product_answer
from impl.administering.projections import products
from impl.administering.repositories.product_additions import list_first_stocks
from impl.administering.repositories.vendors import vendors
from impl.common.absent import or_unset
from infra.runtime.store.transaction import Transaction


def list_vendor_products(tx: Transaction, request: ListVendorProductsRequest) -> ListVendorProductsOk:
    vendor_id = vendors.get(tx, request.vendor_id).vendor_id
    found, cursor = products.list_of_vendor(tx, vendor_id, status=request.status, limit=request.limit, cursor=request.cursor)
    first_stocks = list_first_stocks(tx, [product.product_id for product in found])
    items = [vendor_product_answer(product, vendor_id, first_stocks) for product in found]
    return ListVendorProductsOk(body=models.VendorProductPage(items=items, next_cursor=or_unset(cursor)))
