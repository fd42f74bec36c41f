"""Changes to a cart that has a shipping method: its fee is quoted between two attempts, never inside a transaction.

They follow one another; what else changes the cart meanwhile (an event, another replica) has the quote asked again.
"""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from generated.carting import models
from generated.carting.problems import NotFound, VersionConflict
from impl.carting import carts
from impl.carting.board import Board
from impl.carting.domain.cart import Cart
from impl.carting.domain.enquiry import Enquiry, Quote, of_choice
from impl.carting.shipping import Shipping
from impl.carting.turns import Turns, keys
from impl.carting.views import cart_view
from infra.runtime.caller import Caller
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_ATTEMPTS = 10  # each meets a change from elsewhere in between


class Attempt(Protocol):
    """One try in one transaction; an enquiry instead of the cart says what must be asked first."""

    def __call__(self, tx: Transaction, quote: Quote | None) -> models.Cart | Enquiry: ...


@dataclass(frozen=True, kw_only=True)
class CartWriter:
    store: Store
    board: Board
    shipping: Shipping
    turns: Turns

    async def write(self, caller: Caller, cart_id: str, attempt: Attempt) -> models.Cart:
        """Runs an attempt; while it answers an enquiry, has SHIPPING answer that and runs it again with the quote.

        An attempt that answers an enquiry must not have changed the cart. Raises VersionConflict when others keep changing it.
        """
        async with self.turns.take(*keys(cart_id, caller.subject_of("customer"))):
            return await self._write(cart_id, attempt)

    async def _write(self, cart_id: str, attempt: Attempt) -> models.Cart:
        quote: Quote | None = None
        for _ in range(_ATTEMPTS):
            outcome = await self.store.command(partial(attempt, quote=quote))
            if isinstance(outcome, models.Cart):
                return outcome
            quote = await self.shipping.quote(outcome)
        raise VersionConflict(current_version=await self.store.query(lambda tx: _version(tx, cart_id)))

    def settle(self, tx: Transaction, cart: Cart, quote: Quote | None) -> models.Cart | Enquiry:
        """Saves a changed cart, its chosen method quoted afresh, or answers the enquiry that is missing for that."""
        pricing = self.board.pricing(tx)
        if asked := of_choice(cart, pricing, tx.now):
            if quote is None or quote.enquiry != asked:
                return asked
            cart.requote(quote.options, at=tx.now, mark=asked.mark)
        cart.touch(tx.now, pricing.cart_days)
        carts.save(tx, cart)
        return cart_view(cart, pricing, tx.now)


def _version(tx: Transaction, cart_id: str) -> int:
    cart = carts.find(tx, cart_id)
    if cart is None:
        raise NotFound("cart")
    return cart.version
