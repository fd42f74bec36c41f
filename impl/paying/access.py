"""Whose payment it is: customers and guests see that of their own order, staff see all."""

from hashlib import sha256
from hmac import compare_digest

from impl.paying.domain.intent import PaymentIntent
from infra.runtime.caller import Caller


def may_read(caller: Caller, intent: PaymentIntent) -> bool:
    if "payments:read" in caller.scopes:
        return True
    if intent.customer_id is not None and caller.customer_id == intent.customer_id:
        return True
    if caller.order_token is None or intent.order_token_hash is None:
        return False
    return compare_digest(sha256(caller.order_token.encode()).hexdigest(), intent.order_token_hash)
