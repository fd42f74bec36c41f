"""Change how many pieces of a line there are."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import SetCartItemQuantityOk, SetCartItemQuantityRequest
from impl.carting.access import lock_own_cart
from impl.carting.domain.enquiry import Enquiry, Quote
from impl.carting.writer import CartWriter
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class SetCartItemQuantity:
    writer: CartWriter

    async def __call__(self, request: SetCartItemQuantityRequest) -> SetCartItemQuantityOk:
        return SetCartItemQuantityOk(
            body=await self.writer.write(request.caller, request.cart_id, lambda tx, quote: self._attempt(tx, request, quote))
        )

    def _attempt(self, tx: Transaction, request: SetCartItemQuantityRequest, quote: Quote | None) -> models.Cart | Enquiry:
        cart = lock_own_cart(tx, request.caller, request.cart_id)
        cart.require_version(request.body.version)
        cart.set_quantity(request.sku, request.body.quantity)
        return self.writer.settle(tx, cart, quote)
