"""Add pieces of a variant to a cart, at CATALOGING's current price."""

from dataclasses import dataclass
from functools import partial

from generated.carting.operations import AddCartItemCreated, AddCartItemRequest
from generated.carting.problems import ItemUnavailable
from impl.carting.domain.cart import Cart
from impl.carting.domain.lines import Offer
from impl.carting.domain.quotes import Quote
from impl.carting.gateways.catalog import Catalog
from impl.carting.projections import offers
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.change_cart import ChangeCart
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddCartItem:
    change_cart: ChangeCart
    catalog: Catalog

    async def __call__(self, request: AddCartItemRequest) -> AddCartItemCreated:
        told = await self.catalog.find(request.body.sku, self.change_cart.store.clock())
        attempt = partial(self._attempt, request=request, told=told)
        cart = await self.change_cart.run(request.caller, request.cart_id, attempt)
        return AddCartItemCreated(body=cart, location=f"/carts/{cart.cart_id}")

    def _attempt(self, tx: Transaction, quote: Quote | None, *, request: AddCartItemRequest, told: Offer | None) -> Cart:
        with carts.change_open(tx, request.cart_id, Holder.of(request.caller)) as cart:
            if told is None:
                raise ItemUnavailable(sku=request.body.sku)
            if cart.put(offers.latest(tx, told), request.body.quantity, addition=request.resource_id):
                self.change_cart.settle(tx, cart, quote)
        return cart
