"""Carts as they are now: a delivery that was quoted under other circumstances is quoted again before it is shown or ordered."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from generated.carting import models
from generated.carting.problems import DependencyUnavailable
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.domain.enquiry import Enquiry, Quote, of_choice
from impl.carting.shipping import Shipping
from impl.carting.views import cart_view
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ATTEMPTS = 5  # each meets another change of the same cart in between


class Find(Protocol):
    """The caller's cart, read only or locked for a change. Raises NotFound."""

    def __call__(self, tx: Transaction, *, lock: bool) -> Cart: ...


@dataclass(frozen=True, kw_only=True)
class CartReader:
    store: Store
    board: Board
    shipping: Shipping

    async def shown(self, find: Find) -> models.Cart:
        """For its owner: as it was quoted last where SHIPPING does not answer soon, but without days that are over."""
        cart, asked = await self.store.query(partial(self._look, find=find, only_stale=True))
        quote = await self.shipping.quote_soon(asked) if asked else None
        if quote is None:
            return cart
        outcome = await self.store.command(partial(self._take, find=find, quote=quote))
        return cart if isinstance(outcome, Enquiry) else outcome  # it changed meanwhile: the next read asks for that

    async def settled(self, find: Find) -> models.Cart:
        """For an order: quoted again whatever is known. Raises DependencyUnavailable."""
        cart, asked = await self.store.query(partial(self._look, find=find, only_stale=False))
        for _ in range(_ATTEMPTS):
            if asked is None:
                return cart
            quote = await self.shipping.quote(asked)
            outcome = await self.store.command(partial(self._take, find=find, quote=quote))
            if isinstance(outcome, models.Cart):
                return outcome
            asked = outcome
        raise DependencyUnavailable(service="carting", detail="The cart keeps changing.")

    def _look(self, tx: Transaction, *, find: Find, only_stale: bool) -> tuple[models.Cart, Enquiry | None]:
        cart, pricing = find(tx, lock=False), self.board.pricing(tx)
        asked = of_choice(cart, pricing, tx.now)
        is_fresh = asked is not None and cart.delivery is not None and cart.delivery.quoted == asked.mark
        return cart_view(cart, pricing, tx.now), None if is_fresh and only_stale else asked

    def _take(self, tx: Transaction, *, find: Find, quote: Quote) -> models.Cart | Enquiry:
        """The cart with the quote, which is kept; or what must be asked instead. Nobody wrote it: it does not live longer."""
        cart, pricing = find(tx, lock=True), self.board.pricing(tx)
        asked = of_choice(cart, pricing, tx.now)
        if asked is not None and asked != quote.enquiry:
            return asked
        if asked is not None:
            if cart.requote(quote.options, at=tx.now, mark=asked.mark):
                cart.version, cart.updated_at = cart.version + 1, tx.now
            carts.save(tx, cart)
        return cart_view(cart, pricing, tx.now)
