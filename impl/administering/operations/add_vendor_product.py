"""Add a product of a vendor: made at CATALOGING, its first stock told to STOCKING."""

from dataclasses import dataclass

from generated.administering.operations import AddVendorProductCreated, AddVendorProductRequest
from generated.cataloging.models import Product
from impl.administering import additions, products
from impl.administering.making import Making
from impl.administering.views import known_product, vendor_product_added, vendor_product_view
from infra.runtime.problem import DependencyUnavailable, Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddVendorProduct:
    """Its own id is the Idempotency-Key at CATALOGING: tried again after a crash, it finds the product it made."""

    store: Store
    making: Making

    async def __call__(self, request: AddVendorProductRequest) -> AddVendorProductCreated:
        addition_id = request.resource_id
        await self.store.command(lambda tx: additions.begin(tx, addition_id, request.vendor_id))
        try:
            product = await self.making.make(addition_id, request.vendor_id, request.body.product)
        except DependencyUnavailable:
            raise  # nobody knows whether it was made: the next attempt will
        except Problem:
            await self.store.command(lambda tx: additions.forget(tx, addition_id))
            raise
        return await self.store.command(lambda tx: _finish(tx, request, product))


def _finish(tx: Transaction, request: AddVendorProductRequest, product: Product) -> AddVendorProductCreated:
    product_id, vendor_id = product.product_id, request.vendor_id
    pieces = {variant.sku: variant.initial_stock for variant in request.body.product.variants}
    if additions.end(tx, request.resource_id, product_id):
        products.follow(tx, known_product(product))
        products.keep_first_stock(tx, product_id, pieces)
        for sku, quantity in pieces.items():
            tx.emit(vendor_product_added(vendor_id, product_id, sku, quantity))
    body = vendor_product_view(products.get(tx, product_id), vendor_id, pieces)
    return AddVendorProductCreated(body=body, location=f"/vendors/{vendor_id}/products")
