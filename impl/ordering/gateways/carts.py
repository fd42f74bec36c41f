"""Reads the cart for a new order at CARTING."""

from dataclasses import dataclass

from generated.carting.client import CartingClient
from generated.carting.models import Cart
from generated.carting.operations import GetCartRequest
from infra.runtime.caller import ANONYMOUS, Caller


@dataclass(frozen=True)
class Carts:
    carting: CartingClient

    async def read(self, cart_id: str, caller: Caller) -> Cart:
        """Returns the cart, read on behalf of the caller. Another person's cart is not found."""
        customer_id = caller.subject_of("customer")
        guest = ANONYMOUS if customer_id else Caller(credentials=caller.credentials)
        return (await self.carting.get_cart(GetCartRequest(cart_id=cart_id, on_behalf_of=customer_id, caller=guest))).body
