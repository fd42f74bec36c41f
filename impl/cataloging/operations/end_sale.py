"""End the sale of a variant, or drop the plan."""

from dataclasses import dataclass

from generated.cataloging.operations import EndSaleOk, EndSaleRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndSale:
    products: Products

    def __call__(self, tx: Transaction, request: EndSaleRequest) -> EndSaleOk:
        with self.products.change_of_variant(tx, request.sku) as product:
            product.call_off_sale(request.sku, seen=request.version)
        return EndSaleOk(body=product_answer(product, product.language))
