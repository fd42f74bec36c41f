"""Publish, withdraw or archive a product."""

from dataclasses import dataclass

from generated.cataloging.operations import SetProductStatusOk, SetProductStatusRequest
from impl.cataloging.answers import product_answer
from impl.cataloging.repositories.products import Products
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetProductStatus:
    products: Products

    def __call__(self, tx: Transaction, request: SetProductStatusRequest) -> SetProductStatusOk:
        with self.products.change(tx, request.product_id) as product:
            product.enter(request.body.status, seen=request.body.version)
        return SetProductStatusOk(body=product_answer(product, product.language))
