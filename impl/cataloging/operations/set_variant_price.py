"""Set the price of a variant; it counts at once."""

from dataclasses import dataclass

from generated.cataloging.operations import SetVariantPriceOk, SetVariantPriceRequest
from impl.cataloging.products import Products
from impl.cataloging.views import price_changed, product_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetVariantPrice:
    products: Products

    def __call__(self, tx: Transaction, request: SetVariantPriceRequest) -> SetVariantPriceOk:
        product = self.products.lock_by_sku(tx, request.sku)
        product.change(seen=request.body.version, at=tx.now)
        variant = product.variant(request.sku)
        previous, variant.price = variant.price, request.body.price.amount
        self.products.save(tx, product)
        tx.emit(price_changed(product, variant, previous))
        return SetVariantPriceOk(body=product_view(product))
