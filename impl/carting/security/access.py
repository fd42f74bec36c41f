"""Whose cart it is: what is not yours is not there."""

from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Self

from impl.carting.domain.cart import Cart
from infra.runtime.caller import Caller


def hash_of(token: str) -> str:
    """What is kept of a Cart-Token."""
    return sha256(token.encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Holder:
    """A customer, or whoever shows a Cart-Token."""

    customer_id: str | None = None
    token: str | None = None

    @classmethod
    def of(cls, caller: Caller) -> Self:
        """The caller's own carts; a service says on whose behalf it asks."""
        return cls(customer_id=caller.subject_of("customer"), token=caller.credential("cart_token"))

    def has_token_of(self, cart: Cart) -> bool:
        """Whether the token is that of a cart."""
        shown = None if self.token is None else hash_of(self.token)
        return shown is not None and cart.token_hash is not None and compare_digest(cart.token_hash, shown)

    def holds(self, cart: Cart) -> bool:
        """A customer's cart opens to the customer only, a guest's to whoever has its token."""
        return self.has_token_of(cart) if cart.customer_id is None else cart.customer_id == self.customer_id
