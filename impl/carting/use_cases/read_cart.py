"""Carts as they are now: a delivery that was quoted under other circumstances is quoted again before it is shown or ordered.

Reading writes one thing only: a fresh quote is kept, so that the next reading need not ask again.
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

_ATTEMPTS = 10  # each meets a change from elsewhere in between


class Wanted(Protocol):
    """The cart that a caller asks for, to read or to change. Both raise NotFound."""

    def get(self, tx: Transaction) -> Cart: ...

    def change(self, tx: Transaction) -> AbstractContextManager[Cart]: ...


@dataclass(frozen=True, kw_only=True)
class ReadCart:
    store: Store
    rules: PricingRules
    quotes: ShippingQuotes
    locks: KeyedLocks

    async def shown(self, wanted: Wanted) -> models.Cart:
        """For its owner: as it was quoted last where SHIPPING does not answer soon, but without days that are over."""
        cart, asked = await self.store.query(partial(self._look, wanted=wanted, only_stale=True))
        quote = await self.quotes.quote_soon(asked) if asked else None
        if quote is None:
            return cart
        outcome = await self.store.command(partial(self._take, wanted=wanted, quote=quote))
        return cart if isinstance(outcome, Enquiry) else outcome  # it changed meanwhile: the next read asks for that

    async def settled(self, wanted: Wanted, *keys: str) -> models.Cart:
        """For an order: quoted again whatever is known, once the edits that came earlier are done.

        Raises DependencyUnavailable without SHIPPING, VersionConflict when others keep changing the cart.
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
        """The cart with the quote, which is kept; or what must be asked instead. Nobody wrote it: it does not live longer."""
        pricing = self.rules.current(tx)
        with wanted.change(tx) as cart:
            if asked := of_choice(cart, pricing, tx.now):
                if asked != quote.enquiry:
                    return asked
                cart.renew_quote(quote.options, at=tx.now, mark=asked.mark)
        return cart_answer(cart, pricing, tx.now)
