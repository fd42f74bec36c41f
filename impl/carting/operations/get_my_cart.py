"""Read the customer's active cart."""

from dataclasses import dataclass
from functools import partial

from generated.carting.operations import GetMyCartOk, GetMyCartRequest
from generated.carting.problems import NotFound
from impl.carting import carts
from impl.carting.domain.cart import Cart
from impl.carting.reader import CartReader
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetMyCart:
    reader: CartReader

    async def __call__(self, request: GetMyCartRequest) -> GetMyCartOk:
        customer_id = request.caller.subject_of("customer") or ""
        return GetMyCartOk(body=await self.reader.shown(partial(_active, customer_id=customer_id)))


def _active(tx: Transaction, *, lock: bool, customer_id: str) -> Cart:
    cart = (carts.lock_active_of if lock else carts.active_of)(tx, customer_id)
    if cart is None:
        raise NotFound("cart")
    return cart
