"""List the products of a vendor, newest first."""

from msgspec import UNSET
from sqlalchemy import select

from generated.administering import models
from generated.administering.operations import ListVendorProductsOk, ListVendorProductsRequest
from impl.administering import products, vendors
from impl.administering.tables import products as table
from impl.administering.views import vendor_product_view
from infra.runtime.store.pages import page
from infra.runtime.store.transaction import Transaction


def list_vendor_products(tx: Transaction, request: ListVendorProductsRequest) -> ListVendorProductsOk:
    vendor_id = vendors.get(tx, request.vendor_id).vendor_id
    query = select(table).where(table.c.vendor_id == vendor_id)
    if request.status is not None:
        query = query.where(table.c.status == request.status)
    newest = [table.c.created_at, table.c.product_id]
    rows, cursor = page(tx, query, by=newest, limit=request.limit, cursor=request.cursor, descending=True)
    found = [products.from_row(row) for row in rows]
    first_stock = products.first_stock(tx, [product.product_id for product in found])
    items = [vendor_product_view(product, vendor_id, first_stock) for product in found]
    return ListVendorProductsOk(body=models.VendorProductPage(items=items, next_cursor=cursor or UNSET))
