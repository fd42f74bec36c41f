"""Who may see which shipments in a list."""

from sqlalchemy import ColumnElement, false, or_, true

from impl.common.access import order_token_hash_of, sees_all
from impl.shipping.tables import shipments
from infra.runtime.caller import Caller


def visible(caller: Caller) -> ColumnElement[bool]:
    """Returns the rule of impl.common.access as a condition on shipments."""
    if sees_all(caller, "shipping:read"):
        return true()
    conditions: list[ColumnElement[bool]] = [false()]
    if caller.subject_of("customer") is not None:
        conditions.append(shipments.c.customer_id == caller.subject_of("customer"))
    if (token_hash := order_token_hash_of(caller)) is not None:
        conditions.append(shipments.c.order_token_hash == token_hash)
    return or_(*conditions)
