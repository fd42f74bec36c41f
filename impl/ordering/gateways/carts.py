"""The cart that is to be ordered, read at CARTING."""

from dataclasses import dataclass

from generated.carting.client import CartingClient
from generated.carting.models import Cart
from generated.carting.operations import GetCartRequest
from infra.runtime.caller import Caller


@dataclass(frozen=True)
class Carts:
    carting: CartingClient

    async def read(self, cart_id: str, caller: Caller) -> Cart:
        """On behalf of the caller: a cart that is not the caller's does not exist."""
        customer_id = caller.customer_id
        guest = Caller(cart_token=None if customer_id else caller.cart_token)
        return (await self.carting.get_cart(GetCartRequest(cart_id=cart_id, on_behalf_of=customer_id, caller=guest))).body
