"""Set the number of pieces of a line."""

from dataclasses import dataclass

from generated.carting.operations import SetCartItemQuantityOk, SetCartItemQuantityRequest
from impl.carting.domain.cart import Cart
from impl.carting.use_cases.change_cart import ChangeCart


@dataclass(frozen=True, kw_only=True)
class SetCartItemQuantity:
    change_cart: ChangeCart

    async def __call__(self, request: SetCartItemQuantityRequest) -> SetCartItemQuantityOk:
        def edit(cart: Cart) -> None:
            cart.require_version(request.body.version)
            cart.set_quantity(request.sku, request.body.quantity)

        return SetCartItemQuantityOk(body=await self.change_cart.edit(request.caller, request.cart_id, edit))
