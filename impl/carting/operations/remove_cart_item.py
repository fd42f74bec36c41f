"""Take a line out of a cart."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import RemoveCartItemOk, RemoveCartItemRequest
from impl.carting.access import lock_own_cart
from impl.carting.domain.enquiry import Enquiry, Quote
from impl.carting.writer import CartWriter
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveCartItem:
    writer: CartWriter

    async def __call__(self, request: RemoveCartItemRequest) -> RemoveCartItemOk:
        return RemoveCartItemOk(
            body=await self.writer.write(request.caller, request.cart_id, lambda tx, quote: self._attempt(tx, request, quote))
        )

    def _attempt(self, tx: Transaction, request: RemoveCartItemRequest, quote: Quote | None) -> models.Cart | Enquiry:
        cart = lock_own_cart(tx, request.caller, request.cart_id)
        cart.remove(request.sku)
        return self.writer.settle(tx, cart, quote)
