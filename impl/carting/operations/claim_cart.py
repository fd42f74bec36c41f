"""Claim a guest's cart after signing in."""

from dataclasses import dataclass
from functools import partial

from generated.carting.operations import ClaimCartOk, ClaimCartRequest
from generated.carting.problems import NotFound
from impl.carting.domain.cart import Cart
from impl.carting.domain.claiming import claimed_before, merge
from impl.carting.domain.events import ClaimStrategy
from impl.carting.domain.quotes import Quote
from impl.carting.projections.customer_tiers import tier_of
from impl.carting.repositories.carts import carts
from impl.carting.security.access import Holder
from impl.carting.use_cases.change_cart import ChangeCart
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ClaimCart:
    change_cart: ChangeCart

    async def __call__(self, request: ClaimCartRequest) -> ClaimCartOk:
        attempt = partial(self._attempt, request=request)
        return ClaimCartOk(body=await self.change_cart.run(request.caller, request.cart_id, attempt))

    def _attempt(self, tx: Transaction, quote: Quote | None, *, request: ClaimCartRequest) -> Cart:
        """Returns the cart that the lines are in now."""
        customer_id, shown = request.caller.subject_of("customer") or "", Holder(token=request.body.cart_token)
        with carts.change(tx, request.cart_id) as named:
            if not shown.has_token_of(named):
                raise NotFound("cart")
            with carts.change_last(tx, named) as last:
                # what was added while the order was placed still belongs to the guest
                guest = last if named.status == "ORDERED" and shown.holds(last) else named
                claimed = claimed_before(guest, last, customer_id)
                return claimed or self._claim(tx, quote, guest, customer_id, request.body.strategy)

    def _claim(self, tx: Transaction, quote: Quote | None, guest: Cart, customer_id: str, strategy: ClaimStrategy) -> Cart:
        with carts.change_active(tx, customer_id) as mine:
            if mine is None:
                guest.be_claimed(customer_id, tier_of(tx, customer_id), strategy)
            else:
                merge(guest, mine, strategy, at=tx.now)
            into = mine or guest
            self.change_cart.settle(tx, into, quote)
        return into
