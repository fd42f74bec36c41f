"""Add a product of a vendor. CATALOGING creates it; an event reports its first stock to STOCKING."""

from dataclasses import dataclass

from generated.administering.operations import AddVendorProductCreated, AddVendorProductRequest
from generated.cataloging.models import Product
from impl.administering.answers import vendor_product_answer
from impl.administering.gateways.cataloging import Cataloging
from impl.administering.projections import products
from impl.administering.repositories import product_additions
from impl.administering.repositories.vendors import vendors
from infra.runtime.problem import DependencyUnavailable, Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddVendorProduct:
    """The workflow. The addition's id is the Idempotency-Key at CATALOGING, so a retry after a crash finds the created product."""

    store: Store
    cataloging: Cataloging

    async def __call__(self, request: AddVendorProductRequest) -> AddVendorProductCreated:
        addition_id = request.resource_id
        await self.store.command(lambda tx: _begin(tx, addition_id, request.vendor_id))
        try:
            product = await self.cataloging.create_product(addition_id, request.vendor_id, request.body.product)
        except DependencyUnavailable:
            raise  # it is unknown whether the product was created: the next attempt finds out
        except Problem:
            await self.store.command(lambda tx: product_additions.remove(tx, addition_id))
            raise
        return await self.store.command(lambda tx: _complete(tx, request, product))


def _begin(tx: Transaction, addition_id: str, vendor_id: str) -> None:
    """Begins the addition. The vendor must be ACTIVE, unless the addition began before: its product may already exist."""
    if product_additions.has_begun(tx, addition_id):
        return
    with vendors.change(tx, vendor_id) as vendor:  # the vendor does not change: the lock keeps it ACTIVE until the commit
        vendor.require_active()
        product_additions.add(tx, addition_id, vendor_id)


def _complete(tx: Transaction, request: AddVendorProductRequest, product: Product) -> AddVendorProductCreated:
    product_id, vendor_id = product.product_id, request.vendor_id
    pieces = {variant.sku: variant.initial_stock for variant in request.body.product.variants}
    if product_additions.complete(tx, request.resource_id, vendor_id, product_id, pieces):
        products.keep(tx, product)
    body = vendor_product_answer(products.get(tx, product_id), vendor_id, pieces)
    return AddVendorProductCreated(body=body, location=f"/vendors/{vendor_id}/products")
