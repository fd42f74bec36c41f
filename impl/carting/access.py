"""Whose cart it is: what is not yours is not there."""

from collections.abc import Callable
from hmac import compare_digest

from generated.carting.problems import CartNotActive, NotFound
from impl.carting import carts
from impl.carting.domain.cart import Cart
from infra.runtime.caller import Caller
from infra.runtime.store.transaction import Transaction


def own_cart(tx: Transaction, caller: Caller, cart_id: str) -> Cart:
    """The caller's cart, to be read. Raises NotFound."""
    return _own(tx, caller, cart_id, carts.find)


def lock_own_cart(tx: Transaction, caller: Caller, cart_id: str) -> Cart:
    """The caller's cart, open and locked for a change. Raises NotFound, CartNotActive, CartMerged."""
    cart = _own(tx, caller, cart_id, carts.lock)
    cart.require_active()
    return cart


def is_of(cart: Cart, customer_id: str | None, token: str | None) -> bool:
    """A customer's cart opens to the customer only, a guest's to whoever has its token."""
    if cart.customer_id is not None:
        return cart.customer_id == customer_id
    return token is not None and has_token(cart, token)


def has_token(cart: Cart, token: str) -> bool:
    return cart.token_hash is not None and compare_digest(cart.token_hash, carts.hash_of(token))


def claimed_before(tx: Transaction, guest: Cart, customer_id: str) -> Cart | None:
    """The cart that its lines are in since an earlier claim; None when it is still a guest's. Raises NotFound for somebody else's."""
    if guest.status in {"MERGED", "ORDERED"} and guest.merged_into is not None:
        into = carts.lock_last(tx, guest)
        if into.customer_id != customer_id:
            raise NotFound("cart")
        return into
    if guest.customer_id is not None:
        if guest.customer_id != customer_id:
            raise NotFound("cart")
        return guest
    if guest.status != "ACTIVE":
        raise CartNotActive(state=guest.status)
    return None


def _own(tx: Transaction, caller: Caller, cart_id: str, read: Callable[[Transaction, str], Cart | None]) -> Cart:
    cart = read(tx, cart_id)
    if cart is None or not is_of(cart, caller.subject_of("customer"), caller.credential("cart_token")):
        raise NotFound("cart")
    return cart
