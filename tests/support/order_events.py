"""ORDERING's events about an order, for tests of the services that react to them."""

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

import msgspec

from generated.events.ordering import (
    OrderCancelled,
    OrderConfirmed,
    OrderCreated,
    OrderEndCause,
    OrderExpired,
    OrderJoinedAccount,
    OrderReturned,
)
from infra.runtime.ids import new_id
from infra.runtime.store.base import utc_now

_CONTRACT = Path(__file__).parents[2] / "contracts/ordering/events/order-created.v1.json"
ORDER_ONE, ORDER_TWO, ORDER_TO_A_POINT = msgspec.json.decode(_CONTRACT.read_bytes())["examples"]


def new_order(example: dict[str, Any] = ORDER_ONE, **changes: Any) -> OrderCreated:
    """Returns the event of a new order: the contract's example with these members changed."""
    return msgspec.convert({**example, "order_id": new_id("ord"), **changes}, OrderCreated)


def guests_order(**changes: Any) -> tuple[OrderCreated, str]:
    """Returns the event of a guest's new order, and the Order-Token that opens it."""
    token = token_urlsafe(32)
    example = {name: value for name, value in ORDER_ONE.items() if name != "customer_id"}
    guests = {"email": "camille@example.org", "order_token_hash": sha256(token.encode()).hexdigest()}
    return new_order({**example, **guests}, **changes), token


def joined(order: OrderCreated, customer_id: str) -> OrderJoinedAccount:
    return OrderJoinedAccount(
        order_id=order.order_id,
        order_number=order.order_number,
        customer_id=customer_id,
        total=order.totals.total,
        joined_at=utc_now(),
    )


def confirmed(order: OrderCreated, paid_at: datetime | None = None) -> OrderConfirmed:
    return OrderConfirmed(
        order_id=order.order_id,
        order_number=order.order_number,
        payment_intent_id=new_id("pay"),
        paid_at=paid_at or utc_now(),
        confirmed_at=utc_now(),
    )


def cancelled(order: OrderCreated, reason: OrderEndCause = "CUSTOMER") -> OrderCancelled:
    """Returns a cancellation: by the customer after the confirmation; for any other reason, by the system before it."""
    by_customer = reason == "CUSTOMER"
    return OrderCancelled(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason=reason,
        previous_status="CONFIRMED" if by_customer else "PENDING",
        ended_by="CUSTOMER" if by_customer else "SYSTEM",
        cancelled_at=utc_now(),
    )


def expired(order: OrderCreated) -> OrderExpired:
    return OrderExpired(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason="TIME",
        previous_status="PENDING",
        ended_by="SYSTEM",
        expired_at=utc_now(),
    )


def returned(order: OrderCreated) -> OrderReturned:
    return OrderReturned(order_id=order.order_id, order_number=order.order_number, returned_at=utc_now())
