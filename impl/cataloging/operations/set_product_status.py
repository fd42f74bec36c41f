"""Publish, withdraw or archive a product."""

from dataclasses import dataclass

from msgspec import Struct

from generated.cataloging.operations import SetProductStatusOk, SetProductStatusRequest
from impl.cataloging.domain.product import Product
from impl.cataloging.products import Products
from impl.cataloging.views import product_archived, product_published, product_unpublished, product_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetProductStatus:
    products: Products

    def __call__(self, tx: Transaction, request: SetProductStatusRequest) -> SetProductStatusOk:
        product = self.products.lock(tx, request.product_id)
        if product.enter(request.body.status, seen=request.body.version, at=tx.now):
            self.products.save(tx, product)
            tx.emit(_told(product))
        return SetProductStatusOk(body=product_view(product))


def _told(product: Product) -> Struct:
    if product.status == "ACTIVE":
        return product_published(product)
    return product_unpublished(product, "STAFF") if product.status == "DRAFT" else product_archived(product)
