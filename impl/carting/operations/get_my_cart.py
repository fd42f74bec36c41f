"""Read the customer's active cart."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from generated.carting.operations import GetMyCartOk, GetMyCartRequest
from generated.carting.problems import NotFound
from impl.carting.domain.cart import Cart
from impl.carting.repositories.carts import carts
from impl.carting.use_cases.read_cart import ReadCart
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class GetMyCart:
    read_cart: ReadCart

    async def __call__(self, request: GetMyCartRequest) -> GetMyCartOk:
        return GetMyCartOk(body=await self.read_cart.shown(_Active(request.caller.subject_of("customer") or "")))


@dataclass(frozen=True)
class _Active:
    customer_id: str

    def get(self, tx: Transaction) -> Cart:
        return _found(carts.find_active(tx, self.customer_id))

    @contextmanager
    def change(self, tx: Transaction) -> Iterator[Cart]:
        with carts.change_active(tx, self.customer_id) as cart:
            yield _found(cart)


def _found(cart: Cart | None) -> Cart:
    if cart is None:
        raise NotFound("cart")
    return cart
