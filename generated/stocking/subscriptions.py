"""Subscriptions of STOCKING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, cataloging, ordering, profiling
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What STOCKING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/stocking/app.py."""

    customer_erased: Reaction[profiling.CustomerErased]
    order_cancelled: Reaction[ordering.OrderCancelled]
    order_confirmed: Reaction[ordering.OrderConfirmed]
    order_created: Reaction[ordering.OrderCreated]
    order_expired: Reaction[ordering.OrderExpired]
    order_returned: Reaction[ordering.OrderReturned]
    product_created: Reaction[cataloging.ProductCreated]
    product_updated: Reaction[cataloging.ProductUpdated]
    session_revoked: Reaction[profiling.SessionRevoked]
    setting_changed: Reaction[administering.SettingChanged]
    vendor_product_added: Reaction[administering.VendorProductAdded]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "customer_erased": Subscription(type=profiling.CUSTOMER_ERASED, mode="upsert"),
        "order_cancelled": Subscription(type=ordering.ORDER_CANCELLED, mode="wait"),
        "order_confirmed": Subscription(type=ordering.ORDER_CONFIRMED, mode="wait"),
        "order_created": Subscription(type=ordering.ORDER_CREATED, mode="upsert"),
        "order_expired": Subscription(type=ordering.ORDER_EXPIRED, mode="wait"),
        "order_returned": Subscription(type=ordering.ORDER_RETURNED, mode="wait"),
        "product_created": Subscription(type=cataloging.PRODUCT_CREATED, mode="upsert"),
        "product_updated": Subscription(type=cataloging.PRODUCT_UPDATED, mode="upsert"),
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
        "vendor_product_added": Subscription(type=administering.VENDOR_PRODUCT_ADDED, mode="upsert"),
    }
