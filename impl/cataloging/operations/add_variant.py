"""Add a variant to a product."""

from dataclasses import dataclass

from generated.cataloging.operations import AddVariantCreated, AddVariantRequest
from impl.cataloging.products import Products
from impl.cataloging.views import product_updated, product_view, variant_of
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddVariant:
    products: Products

    def __call__(self, tx: Transaction, request: AddVariantRequest) -> AddVariantCreated:
        product = self.products.lock(tx, request.product_id)
        product.change(seen=request.body.version, at=tx.now)
        self.products.add_variant(tx, product, variant_of(request.body.variant))
        tx.emit(product_updated(product))
        return AddVariantCreated(body=product_view(product), location=f"/products/{product.product_id}")
