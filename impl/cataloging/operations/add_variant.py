"""Add a variant to a product."""

from dataclasses import dataclass

from generated.cataloging.operations import AddVariantCreated, AddVariantRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from impl.cataloging.use_cases.drafts import variant_of
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddVariant:
    products: Products

    def __call__(self, tx: Transaction, request: AddVariantRequest) -> AddVariantCreated:
        with self.products.change(tx, request.product_id) as product:
            product.change(seen=request.body.version)
            product.add_variant(variant_of(request.body.variant))
        return AddVariantCreated(body=product_answer(product, product.language), location=f"/products/{product.product_id}")
