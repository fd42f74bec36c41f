"""Remove a line from a cart."""

from dataclasses import dataclass

from generated.carting.operations import RemoveCartItemOk, RemoveCartItemRequest
from impl.carting.use_cases.change_cart import ChangeCart


@dataclass(frozen=True, kw_only=True)
class RemoveCartItem:
    change_cart: ChangeCart

    async def __call__(self, request: RemoveCartItemRequest) -> RemoveCartItemOk:
        cart = await self.change_cart.edit(request.caller, request.cart_id, lambda cart: cart.remove(request.sku))
        return RemoveCartItemOk(body=cart)
