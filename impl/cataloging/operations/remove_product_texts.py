"""Remove a translation of a product. Its slug stays the product's, and still finds it."""

from dataclasses import dataclass

from generated.cataloging.operations import RemoveProductTextsDone, RemoveProductTextsRequest
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveProductTexts:
    products: Products

    def __call__(self, tx: Transaction, request: RemoveProductTextsRequest) -> RemoveProductTextsDone:
        with self.products.change(tx, request.product_id) as product:
            product.change(seen=None)
            product.remove_texts(request.language)
        return RemoveProductTextsDone()
