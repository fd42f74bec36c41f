"""Set the price of a variant. It applies at once."""

from dataclasses import dataclass

from generated.cataloging.operations import SetVariantPriceOk, SetVariantPriceRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetVariantPrice:
    products: Products

    def __call__(self, tx: Transaction, request: SetVariantPriceRequest) -> SetVariantPriceOk:
        with self.products.change_of_variant(tx, request.sku) as product:
            product.set_price(request.sku, request.body.price.amount, seen=request.body.version)
        return SetVariantPriceOk(body=product_answer(product, product.language))
