"""Put something into a cart, at the price CATALOGING names now."""

from dataclasses import dataclass

from generated.carting import models
from generated.carting.operations import AddCartItemCreated, AddCartItemRequest
from generated.carting.problems import ItemUnavailable
from generated.cataloging.client import CatalogingClient
from generated.cataloging.models import VariantOffer
from generated.cataloging.operations import ListVariantsRequest
from impl.carting import offers
from impl.carting.access import lock_own_cart
from impl.carting.domain.cart import Cart
from impl.carting.domain.enquiry import Enquiry, Quote
from impl.carting.views import cart_view
from impl.carting.writer import CartWriter
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddCartItem:
    writer: CartWriter
    cataloging: CatalogingClient

    async def __call__(self, request: AddCartItemRequest) -> AddCartItemCreated:
        answer = await self.cataloging.list_variants(ListVariantsRequest(sku=(request.body.sku,)))
        variant = next(iter(answer.body.items), None)
        cart = await self.writer.write(
            request.caller, request.cart_id, lambda tx, quote: self._attempt(tx, request, variant, quote)
        )
        return AddCartItemCreated(body=cart, location=f"/carts/{cart.cart_id}")

    def _attempt(
        self, tx: Transaction, request: AddCartItemRequest, variant: VariantOffer | None, quote: Quote | None
    ) -> models.Cart | Enquiry:
        cart = lock_own_cart(tx, request.caller, request.cart_id)
        if self._put(tx, cart, request, variant):
            return self.writer.settle(tx, cart, quote)
        return cart_view(cart, self.writer.board.pricing(tx), tx.now)

    def _put(self, tx: Transaction, cart: Cart, request: AddCartItemRequest, variant: VariantOffer | None) -> bool:
        """Answers False when the same request was applied before a crash."""
        told = offers.offer_of(variant, tx.now) if variant else None
        if told is None:
            raise ItemUnavailable(sku=request.body.sku)
        return cart.put(offers.learn(tx, told), request.body.quantity, addition=request.resource_id)
