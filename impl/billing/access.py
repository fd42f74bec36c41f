"""Whose invoice it is: customers and guests see those of their own orders, staff see all."""

from hashlib import sha256
from hmac import compare_digest

from infra.runtime.caller import Caller


def may_read(caller: Caller, *, customer_id: str | None, order_token_hash: str | None) -> bool:
    if "billing:read" in caller.scopes:
        return True
    if customer_id is not None and caller.customer_id == customer_id:
        return True
    if caller.order_token is None or order_token_hash is None:
        return False
    return compare_digest(sha256(caller.order_token.encode()).hexdigest(), order_token_hash)
