"""Remove a variant; its SKU is never given again."""

from dataclasses import dataclass

from generated.cataloging.operations import RemoveVariantDone, RemoveVariantRequest
from impl.cataloging.products import Products
from impl.cataloging.views import product_updated
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveVariant:
    products: Products

    def __call__(self, tx: Transaction, request: RemoveVariantRequest) -> RemoveVariantDone:
        product = self.products.lock(tx, request.product_id)
        product.variant(request.sku)
        product.change(seen=None, at=tx.now)
        product.remove_variant(request.sku)
        self.products.save_texts(tx, product)
        tx.emit(product_updated(product))
        return RemoveVariantDone()
