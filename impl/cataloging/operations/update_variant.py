"""Change a variant; its price has an operation of its own."""

from dataclasses import dataclass

from msgspec import UNSET

from generated.cataloging.operations import UpdateVariantOk, UpdateVariantRequest
from impl.cataloging.products import Products
from impl.cataloging.views import attributes_of, given, product_updated, product_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class UpdateVariant:
    products: Products

    def __call__(self, tx: Transaction, request: UpdateVariantRequest) -> UpdateVariantOk:
        change = request.body
        product = self.products.lock(tx, request.product_id)
        variant = product.variant(request.sku)
        product.change(seen=change.version, at=tx.now)
        variant.name = given(change.name, variant.name)
        variant.weight = given(change.weight, variant.weight)
        variant.tax_class = given(change.tax_class, variant.tax_class)
        variant.max_per_order = given(change.max_per_order, variant.max_per_order)
        if change.attributes is not UNSET:
            variant.attributes = attributes_of(given(change.attributes, []))
        self.products.save_texts(tx, product)
        tx.emit(product_updated(product))
        return UpdateVariantOk(body=product_view(product))
