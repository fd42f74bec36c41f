"""Remove a variant. Its SKU is never used again."""

from dataclasses import dataclass

from generated.cataloging.operations import RemoveVariantDone, RemoveVariantRequest
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveVariant:
    products: Products

    def __call__(self, tx: Transaction, request: RemoveVariantRequest) -> RemoveVariantDone:
        with self.products.change(tx, request.product_id) as product:
            variant = product.variant(request.sku)
            product.change(seen=None)
            product.remove_variant(variant.sku)
        return RemoveVariantDone()
