"""Reads carts as they are now. An outdated quote is renewed before the cart is shown or ordered.

A read writes one thing only: it stores a new quote, so that the next read need not ask SHIPPING.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from generated.carting import models
from generated.carting.problems import VersionConflict
from impl.carting.answers import cart_answer
from impl.carting.domain.cart import Cart
from impl.carting.domain.quotes import Enquiry, Quote, of_choice
from impl.carting.gateways.shipping_quotes import ShippingQuotes
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.use_cases.keyed_locks import KeyedLocks
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ATTEMPTS = 10  # each attempt fails only when another change comes in between


class Wanted(Protocol):
    """Finds the cart that a caller wants, to read or to change. Both methods raise NotFound."""

    def get(self, tx: Transaction) -> Cart: ...

    def change(self, tx: Transaction) -> AbstractContextManager[Cart]: ...


@dataclass(frozen=True, kw_only=True)
class ReadCart:
    store: Store
    rules: PricingRules
    quotes: ShippingQuotes
    locks: KeyedLocks

    async def shown(self, wanted: Wanted) -> models.Cart:
        """Returns the cart for its owner. When SHIPPING does not respond soon, it has the last quote, without days in the past."""
        cart, asked = await self.store.query(partial(self._look, wanted=wanted, only_stale=True))
        quote = await self.quotes.quote_soon(asked) if asked else None
        if quote is None:
            return cart
        outcome = await self.store.command(partial(self._take, wanted=wanted, quote=quote))
        return cart if isinstance(outcome, Enquiry) else outcome  # the cart changed meanwhile: the next read asks for its quote

    async def settled(self, wanted: Wanted, *keys: str) -> models.Cart:
        """Returns the cart for an order: always with a new quote, and after the edits that came earlier.

        Raises DependencyUnavailable without SHIPPING, VersionConflict when other changes of the cart keep coming in between.
        """
        async with self.locks.hold(*keys):
            return await self._settled(wanted)

    async def _settled(self, wanted: Wanted) -> models.Cart:
        cart, asked = await self.store.query(partial(self._look, wanted=wanted, only_stale=False))
        for _ in range(_ATTEMPTS):
            if asked is None:
                return cart
            quote = await self.quotes.quote(asked)
            outcome = await self.store.command(partial(self._take, wanted=wanted, quote=quote))
            if isinstance(outcome, models.Cart):
                return outcome
            asked = outcome
        raise VersionConflict(current_version=cart.version)

    def _look(self, tx: Transaction, *, wanted: Wanted, only_stale: bool) -> tuple[models.Cart, Enquiry | None]:
        cart, pricing = wanted.get(tx), self.rules.current(tx)
        asked = of_choice(cart, pricing, tx.now)
        is_fresh = asked is not None and cart.delivery is not None and cart.delivery.quoted == asked.mark
        return cart_answer(cart, pricing, tx.now), None if is_fresh and only_stale else asked

    def _take(self, tx: Transaction, *, wanted: Wanted, quote: Quote) -> models.Cart | Enquiry:
        """Returns the cart with the quote, which it stores, or the missing enquiry. A read does not extend the cart's life."""
        pricing = self.rules.current(tx)
        with wanted.change(tx) as cart:
            if asked := of_choice(cart, pricing, tx.now):
                if asked != quote.enquiry:
                    return asked
                cart.renew_quote(quote.options, at=tx.now, mark=asked.mark, is_point_refused=quote.is_point_refused)
        return cart_answer(cart, pricing, tx.now)
