"""Read a cart: one's own, for a service on somebody's behalf, for staff any."""

from dataclasses import dataclass
from functools import partial

from generated.carting import models
from generated.carting.operations import GetCartOk, GetCartRequest
from generated.carting.problems import NotFound
from impl.carting import carts
from impl.carting.access import is_of
from impl.carting.domain.cart import Cart
from impl.carting.reader import CartReader
from impl.carting.turns import keys
from impl.carting.views import cart_view
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetCart:
    reader: CartReader

    async def __call__(self, request: GetCartRequest) -> GetCartOk:
        caller = request.caller
        if caller.is_staff and "carts:read" in caller.scopes:
            return GetCartOk(body=await self.reader.store.query(partial(self._any, request=request)))
        find = partial(_own, request=request)
        if not caller.is_service:
            return GetCartOk(body=await self.reader.shown(find))
        return GetCartOk(body=await self.reader.settled(find, *keys(request.cart_id, request.on_behalf_of)))

    def _any(self, tx: Transaction, request: GetCartRequest) -> models.Cart:
        cart = carts.find(tx, request.cart_id)
        if cart is None:
            raise NotFound("cart")
        return cart_view(cart, self.reader.board.pricing(tx), tx.now)


def _own(tx: Transaction, *, lock: bool, request: GetCartRequest) -> Cart:
    cart = (carts.lock if lock else carts.find)(tx, request.cart_id)
    customer_id = request.on_behalf_of if request.caller.is_service else request.caller.subject_of("customer")
    if cart is None or not is_of(cart, customer_id, request.caller.credential("cart_token")):
        raise NotFound("cart")
    return cart
