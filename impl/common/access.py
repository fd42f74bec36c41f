"""Who may see data of an order: staff with the scope see all, customers their own, guests that of their Order-Token."""

from hashlib import sha256
from hmac import compare_digest

from infra.runtime.caller import Caller


def sees_all(caller: Caller, scope: str) -> bool:
    """Whether the caller is staff with the scope. It is checked again here: with an Order-Token, the contract admits a token without it."""
    return caller.is_staff and scope in caller.scopes


def order_token_hash_of(caller: Caller) -> str | None:
    """Returns the token hash that OrderCreated has for the caller's token."""
    return sha256(token.encode()).hexdigest() if (token := caller.credential("order_token")) else None


def account_shown_to(caller: Caller, customer_id: str | None) -> str | None:
    """Returns whose account an order is in; None for who only has its Order-Token.

    A guest's order may have joined an account: anybody who typed an address would learn whether it has one.
    """
    is_shown = caller.is_staff or caller.is_service or caller.subject_of("customer") == customer_id
    return customer_id if is_shown else None


def may_see(caller: Caller, scope: str, *, customer_id: str | None, order_token_hash: str | None) -> bool:
    """Whether the caller may see data of this customer, or of the guest order with this token hash."""
    if sees_all(caller, scope) or (customer_id is not None and caller.subject_of("customer") == customer_id):
        return True
    shown = order_token_hash_of(caller)
    return shown is not None and order_token_hash is not None and compare_digest(shown, order_token_hash)
