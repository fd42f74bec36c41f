"""Who may see a cart. Another person's cart is not found."""

from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Self

from impl.carting.domain.cart import Cart
from infra.runtime.caller import Caller


def hash_of(token: str) -> str:
    """Returns the hash of a Cart-Token, as it is stored."""
    return sha256(token.encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Holder:
    """The owner of carts: a customer, or a guest with a Cart-Token."""

    customer_id: str | None = None
    token: str | None = None

    @classmethod
    def of(cls, caller: Caller) -> Self:
        """Returns the holder that the caller is. A service says on whose behalf it asks."""
        return cls(customer_id=caller.subject_of("customer"), token=caller.credential("cart_token"))

    def has_token_of(self, cart: Cart) -> bool:
        """Whether the token belongs to the cart."""
        shown = None if self.token is None else hash_of(self.token)
        return shown is not None and cart.token_hash is not None and compare_digest(cart.token_hash, shown)

    def holds(self, cart: Cart) -> bool:
        """Whether this holder may open the cart: a customer their own, a guest the cart of the token."""
        return self.has_token_of(cart) if cart.customer_id is None else cart.customer_id == self.customer_id
