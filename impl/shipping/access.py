"""Who may see what of shipments."""

import hmac
from hashlib import sha256

from sqlalchemy import ColumnElement, false, or_, true

from impl.shipping.tables import shipments
from infra.runtime.caller import Caller


def may_see(caller: Caller, customer_id: str | None, order_token_hash: str | None) -> bool:
    """Staff with the scope see all, customers their own, guests that of their Order-Token."""
    if _sees_all(caller) or (caller.customer_id is not None and caller.customer_id == customer_id):
        return True
    token_hash = _token_hash(caller)
    return token_hash is not None and order_token_hash is not None and hmac.compare_digest(token_hash, order_token_hash)


def visible(caller: Caller) -> ColumnElement[bool]:
    """The same as a condition on shipments."""
    if _sees_all(caller):
        return true()
    conditions: list[ColumnElement[bool]] = [false()]
    if caller.customer_id is not None:
        conditions.append(shipments.c.customer_id == caller.customer_id)
    if (token_hash := _token_hash(caller)) is not None:
        conditions.append(shipments.c.order_token_hash == token_hash)
    return or_(*conditions)


def _sees_all(caller: Caller) -> bool:
    return caller.is_staff and "shipping:read" in caller.scopes


def _token_hash(caller: Caller) -> str | None:
    return sha256(caller.order_token.encode()).hexdigest() if caller.order_token else None
