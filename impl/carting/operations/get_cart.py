"""Read a cart: customers and guests their own, a service on behalf of somebody, staff any."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import GetCartOk, GetCartRequest
from impl.carting.answers import cart_answer
from impl.carting.domain.cart import Cart
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.keyed_locks import keys_of
from impl.carting.use_cases.read_cart import ReadCart
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetCart:
    read_cart: ReadCart

    async def __call__(self, request: GetCartRequest) -> GetCartOk:
        caller = request.caller
        if caller.is_staff and "carts:read" in caller.scopes:
            return GetCartOk(body=await self.read_cart.store.query(lambda tx: self._any(tx, request.cart_id)))
        if not caller.is_service:
            return GetCartOk(body=await self.read_cart.shown(_Own(request.cart_id, Holder.of(caller))))
        holder = Holder(customer_id=request.on_behalf_of, token=caller.credential("cart_token"))
        keys = keys_of(request.cart_id, request.on_behalf_of)
        return GetCartOk(body=await self.read_cart.settled(_Own(request.cart_id, holder), *keys))

    def _any(self, tx: Transaction, cart_id: str) -> models.Cart:
        return cart_answer(carts.get(tx, cart_id), self.read_cart.rules.current(tx), tx.now)


@dataclass(frozen=True)
class _Own:
    cart_id: str
    holder: Holder

    def get(self, tx: Transaction) -> Cart:
        return carts.get_own(tx, self.cart_id, self.holder)

    def change(self, tx: Transaction) -> AbstractContextManager[Cart]:
        return carts.change_own(tx, self.cart_id, self.holder)
