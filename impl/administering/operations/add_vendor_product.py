"""Add a product of a vendor: made at CATALOGING, its first stock told to STOCKING."""

from dataclasses import dataclass

from generated.administering.operations import AddVendorProductCreated, AddVendorProductRequest
from generated.administering.problems import CategoryUnknown, DependencyUnavailable, ProductRefused, SkuTaken, SlugTaken
from generated.cataloging import models as catalog
from generated.cataloging import problems as refusals
from generated.cataloging.client import CatalogingClient
from generated.cataloging.operations import CreateProductRequest
from impl.administering import additions, products
from impl.administering.views import catalog_draft, known_product, vendor_product_added, vendor_product_view
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddVendorProduct:
    """Its own id is the Idempotency-Key at CATALOGING: tried again after a crash, it finds the product it made."""

    store: Store
    cataloging: CatalogingClient

    async def __call__(self, request: AddVendorProductRequest) -> AddVendorProductCreated:
        addition_id = request.resource_id
        await self.store.command(lambda tx: additions.begin(tx, addition_id, request.vendor_id))
        try:
            product = await self._create(request)
        except DependencyUnavailable:
            raise  # nobody knows whether it was made: the next attempt will
        except Problem as refusal:
            await self.store.command(lambda tx: additions.forget(tx, addition_id))
            raise _translated(refusal) from refusal
        return await self.store.command(lambda tx: _finish(tx, request, product))

    async def _create(self, request: AddVendorProductRequest) -> catalog.Product:
        draft = catalog_draft(request.body.product, request.vendor_id)
        created = await self.cataloging.create_product(CreateProductRequest(idempotency_key=request.resource_id, body=draft))
        return created.body


def _finish(tx: Transaction, request: AddVendorProductRequest, product: catalog.Product) -> AddVendorProductCreated:
    product_id, vendor_id = product.product_id, request.vendor_id
    pieces = {variant.sku: variant.initial_stock for variant in request.body.product.variants}
    if additions.end(tx, request.resource_id, product_id):
        products.follow(tx, known_product(product))
        products.keep_first_stock(tx, product_id, pieces)
        for sku, quantity in pieces.items():
            tx.emit(vendor_product_added(vendor_id, product_id, sku, quantity))
    body = vendor_product_view(products.get(tx, product_id), vendor_id, pieces)
    return AddVendorProductCreated(body=body, location=f"/vendors/{vendor_id}/products")


def _translated(refusal: Problem) -> Problem:
    """CATALOGING's refusal in this contract's words."""
    match refusal:
        case refusals.SkuTaken():
            return SkuTaken(**refusal.members)
        case refusals.SlugTaken():
            return SlugTaken(**refusal.members)
        case refusals.CategoryUnknown():
            return CategoryUnknown(**refusal.members)
        case _:
            return ProductRefused(reason=refusal.code)
