"""Changes to a cart that has a shipping method. Its fee is quoted between two attempts, never inside a transaction.

Changes of one cart wait for each other. When an event or another replica changes the cart meanwhile, the quote is requested
again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from generated.carting import models
from generated.carting.problems import VersionConflict
from impl.carting.answers import cart_answer
from impl.carting.domain.cart import Cart
from impl.carting.domain.quotes import Quote, QuoteMissingError, of_choice
from impl.carting.gateways.shipping_quotes import ShippingQuotes
from impl.carting.projections.pricing_rules import PricingRules
from impl.carting.repositories.carts import AnotherCartOpenedError, carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.keyed_locks import KeyedLocks, keys_of
from infra.runtime.caller import Caller
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ATTEMPTS = 10  # each attempt fails only when another change comes in between


class Attempt(Protocol):
    """One attempt in one transaction. Raises QuoteMissingError when SHIPPING must be asked first."""

    def __call__(self, tx: Transaction, quote: Quote | None) -> Cart: ...


@dataclass(frozen=True, kw_only=True)
class ChangeCart:
    store: Store
    rules: PricingRules
    quotes: ShippingQuotes
    locks: KeyedLocks

    async def edit(self, caller: Caller, cart_id: str, edit: Callable[[Cart], None]) -> models.Cart:
        """Edits the caller's open cart and requests a new quote for its chosen method. Raises what the edit and `run` raise."""

        def attempt(tx: Transaction, quote: Quote | None) -> Cart:
            with carts.change_open(tx, cart_id, Holder.of(caller)) as cart:
                edit(cart)
                self.settle(tx, cart, quote)
            return cart

        return await self.run(caller, cart_id, attempt)

    async def run(self, caller: Caller, cart_id: str, attempt: Attempt) -> models.Cart:
        """Runs an attempt. While a quote is missing, it asks SHIPPING and runs the attempt again.

        Raises VersionConflict when other changes of the cart keep coming in between.
        """
        async with self.locks.hold(*keys_of(cart_id, caller.subject_of("customer"))):
            return await self._run(cart_id, attempt)

    def settle(self, tx: Transaction, cart: Cart, quote: Quote | None) -> None:
        """Puts a new quote into an edited cart, and extends the life of a guest's. Raises QuoteMissingError: nothing is saved then."""
        pricing = self.rules.current(tx)
        if asked := of_choice(cart, pricing, tx.now):
            if quote is None or quote.enquiry != asked:
                raise QuoteMissingError(asked)
            cart.requote(quote.options, at=tx.now, mark=asked.mark, is_point_refused=quote.is_point_refused)
        cart.live_on(tx.now, pricing.cart_days)

    async def _run(self, cart_id: str, attempt: Attempt) -> models.Cart:
        quote: Quote | None = None
        for _ in range(_ATTEMPTS):
            try:
                return await self.store.command(partial(self._attempt, attempt=attempt, quote=quote))
            except QuoteMissingError as missing:
                quote = await self.quotes.quote(missing.enquiry)
            except AnotherCartOpenedError:
                continue  # it was opened by another replica, and is there now
        raise VersionConflict(current_version=await self.store.query(lambda tx: carts.get(tx, cart_id).version))

    def _attempt(self, tx: Transaction, *, attempt: Attempt, quote: Quote | None) -> models.Cart:
        return cart_answer(attempt(tx, quote), self.rules.current(tx), tx.now)
