"""Change the texts, the place or the vendor of a product."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.cataloging.operations import UpdateProductOk, UpdateProductRequest
from impl.cataloging import categories
from impl.cataloging.products import Products, vendor
from impl.cataloging.views import attributes_of, given, product_updated, product_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateProduct:
    products: Products

    def __call__(self, tx: Transaction, request: UpdateProductRequest) -> UpdateProductOk:
        change = request.body
        product = self.products.lock(tx, request.product_id)
        product.change(seen=change.version, at=tx.now)
        categories.require(tx, given(change.category_id, None))
        product.name = given(change.name, product.name)
        product.description = given(change.description, product.description)
        product.category_id = given(change.category_id, product.category_id)
        if change.attributes is not UNSET:
            product.attributes = attributes_of(given(change.attributes, []))
        if change.vendor_id is not UNSET:
            product.vendor = vendor(tx, given(change.vendor_id, None))
        self.products.rename(tx, product, given(change.slug, product.slug))
        self.products.save_texts(tx, product)
        tx.emit(product_updated(product))
        return UpdateProductOk(body=product_view(product))
