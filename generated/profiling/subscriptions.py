"""Subscriptions of PROFILING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import ordering, paying
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What PROFILING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/profiling/app.py."""

    order_delivered: Reaction[ordering.OrderDelivered]
    order_joined_account: Reaction[ordering.OrderJoinedAccount]
    refund_succeeded: Reaction[paying.RefundSucceeded]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "order_delivered": Subscription(type=ordering.ORDER_DELIVERED, mode="upsert"),
        "order_joined_account": Subscription(type=ordering.ORDER_JOINED_ACCOUNT, mode="upsert"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="upsert"),
    }
