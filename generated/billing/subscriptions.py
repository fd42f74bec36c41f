"""Subscriptions of BILLING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, ordering, paying, profiling
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What BILLING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/billing/app.py."""

    order_cancelled: Reaction[ordering.OrderCancelled]
    order_confirmed: Reaction[ordering.OrderConfirmed]
    order_created: Reaction[ordering.OrderCreated]
    order_expired: Reaction[ordering.OrderExpired]
    order_joined_account: Reaction[ordering.OrderJoinedAccount]
    order_returned: Reaction[ordering.OrderReturned]
    refund_succeeded: Reaction[paying.RefundSucceeded]
    session_revoked: Reaction[profiling.SessionRevoked]
    setting_changed: Reaction[administering.SettingChanged]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "order_cancelled": Subscription(type=ordering.ORDER_CANCELLED, mode="wait"),
        "order_confirmed": Subscription(type=ordering.ORDER_CONFIRMED, mode="wait"),
        "order_created": Subscription(type=ordering.ORDER_CREATED, mode="upsert"),
        "order_expired": Subscription(type=ordering.ORDER_EXPIRED, mode="wait"),
        "order_joined_account": Subscription(type=ordering.ORDER_JOINED_ACCOUNT, mode="wait"),
        "order_returned": Subscription(type=ordering.ORDER_RETURNED, mode="wait"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="wait"),
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
    }
