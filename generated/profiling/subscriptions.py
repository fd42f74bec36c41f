"""Subscriptions of PROFILING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, ordering, paying
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What PROFILING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/profiling/app.py."""

    order_delivered: Reaction[ordering.OrderDelivered]
    refund_succeeded: Reaction[paying.RefundSucceeded]
    setting_changed: Reaction[administering.SettingChanged]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "order_delivered": Subscription(type=ordering.ORDER_DELIVERED, mode="upsert"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
    }
