"""Carts as they are now: a delivery that was quoted under other circumstances is quoted again before it is shown or ordered."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from generated.carting import models
from generated.carting.problems import VersionConflict
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.domain.enquiry import Enquiry, Quote, of_choice
from impl.carting.shipping import Shipping
from impl.carting.turns import Turns
from impl.carting.views import cart_view
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ATTEMPTS = 10  # each meets a change from elsewhere in between


class Find(Protocol):
    """The caller's cart, read only or locked for a change. Raises NotFound."""

    def __call__(self, tx: Transaction, *, lock: bool) -> Cart: ...


@dataclass(frozen=True, kw_only=True)
class CartReader:
    store: Store
    board: Board
    shipping: Shipping
    turns: Turns

    async def shown(self, find: Find) -> models.Cart:
        """For its owner: as it was quoted last where SHIPPING does not answer soon, but without days that are over."""
        cart, asked = await self.store.query(partial(self._look, find=find, only_stale=True))
        quote = await self.shipping.quote_soon(asked) if asked else None
        if quote is None:
            return cart
        outcome = await self.store.command(partial(self._take, find=find, quote=quote))
        return cart if isinstance(outcome, Enquiry) else outcome  # it changed meanwhile: the next read asks for that

    async def settled(self, find: Find, *owners: str) -> models.Cart:
        """For an order: quoted again whatever is known, once the edits that came earlier are done.

        Raises DependencyUnavailable without SHIPPING, VersionConflict when others keep changing the cart.
        """
        async with self.turns.take(*owners):
            return await self._settled(find)

    async def _settled(self, find: Find) -> models.Cart:
        cart, asked = await self.store.query(partial(self._look, find=find, only_stale=False))
        for _ in range(_ATTEMPTS):
            if asked is None:
                return cart
            quote = await self.shipping.quote(asked)
            outcome = await self.store.command(partial(self._take, find=find, quote=quote))
            if isinstance(outcome, models.Cart):
                return outcome
            asked = outcome
        raise VersionConflict(current_version=cart.version)

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
            self._keep(tx, cart, quote, asked)
        return cart_view(cart, pricing, tx.now)

    def _keep(self, tx: Transaction, cart: Cart, quote: Quote, asked: Enquiry) -> None:
        """Counts a version only when its owner sees a difference; writes nothing when there is none at all."""
        before = cart.delivery
        if cart.requote(quote.options, at=tx.now, mark=asked.mark):
            cart.version, cart.updated_at = cart.version + 1, tx.now
        if cart.delivery != before:
            carts.save(tx, cart)
