"""Subscriptions of ADMINISTERING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import cataloging, operations, ordering, paying, profiling, stocking
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What ADMINISTERING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/administering/app.py."""

    customer_email_changed: Reaction[profiling.CustomerEmailChanged]
    customer_email_confirmed: Reaction[profiling.CustomerEmailConfirmed]
    customer_registered: Reaction[profiling.CustomerRegistered]
    customer_reinstated: Reaction[profiling.CustomerReinstated]
    customer_suspended: Reaction[profiling.CustomerSuspended]
    customer_tier_changed: Reaction[profiling.CustomerTierChanged]
    dead_letter_recorded: Reaction[operations.DeadLetterRecorded]
    order_cancelled: Reaction[ordering.OrderCancelled]
    order_confirmed: Reaction[ordering.OrderConfirmed]
    order_created: Reaction[ordering.OrderCreated]
    order_expired: Reaction[ordering.OrderExpired]
    order_returned: Reaction[ordering.OrderReturned]
    price_changed: Reaction[cataloging.PriceChanged]
    process_recovered: Reaction[operations.ProcessRecovered]
    process_stuck: Reaction[operations.ProcessStuck]
    product_archived: Reaction[cataloging.ProductArchived]
    product_created: Reaction[cataloging.ProductCreated]
    product_published: Reaction[cataloging.ProductPublished]
    product_unpublished: Reaction[cataloging.ProductUnpublished]
    product_updated: Reaction[cataloging.ProductUpdated]
    refund_succeeded: Reaction[paying.RefundSucceeded]
    session_revoked: Reaction[profiling.SessionRevoked]
    stock_depleted: Reaction[stocking.StockDepleted]
    stock_level_changed: Reaction[stocking.StockLevelChanged]
    stock_low: Reaction[stocking.StockLow]
    stock_replenished: Reaction[stocking.StockReplenished]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "customer_email_changed": Subscription(type=profiling.CUSTOMER_EMAIL_CHANGED, mode="upsert"),
        "customer_email_confirmed": Subscription(type=profiling.CUSTOMER_EMAIL_CONFIRMED, mode="upsert"),
        "customer_registered": Subscription(type=profiling.CUSTOMER_REGISTERED, mode="upsert"),
        "customer_reinstated": Subscription(type=profiling.CUSTOMER_REINSTATED, mode="upsert"),
        "customer_suspended": Subscription(type=profiling.CUSTOMER_SUSPENDED, mode="upsert"),
        "customer_tier_changed": Subscription(type=profiling.CUSTOMER_TIER_CHANGED, mode="upsert"),
        "dead_letter_recorded": Subscription(type=operations.DEAD_LETTER_RECORDED, mode="upsert"),
        "order_cancelled": Subscription(type=ordering.ORDER_CANCELLED, mode="upsert"),
        "order_confirmed": Subscription(type=ordering.ORDER_CONFIRMED, mode="upsert"),
        "order_created": Subscription(type=ordering.ORDER_CREATED, mode="upsert"),
        "order_expired": Subscription(type=ordering.ORDER_EXPIRED, mode="upsert"),
        "order_returned": Subscription(type=ordering.ORDER_RETURNED, mode="upsert"),
        "price_changed": Subscription(type=cataloging.PRICE_CHANGED, mode="upsert"),
        "process_recovered": Subscription(type=operations.PROCESS_RECOVERED, mode="upsert"),
        "process_stuck": Subscription(type=operations.PROCESS_STUCK, mode="upsert"),
        "product_archived": Subscription(type=cataloging.PRODUCT_ARCHIVED, mode="upsert"),
        "product_created": Subscription(type=cataloging.PRODUCT_CREATED, mode="upsert"),
        "product_published": Subscription(type=cataloging.PRODUCT_PUBLISHED, mode="upsert"),
        "product_unpublished": Subscription(type=cataloging.PRODUCT_UNPUBLISHED, mode="upsert"),
        "product_updated": Subscription(type=cataloging.PRODUCT_UPDATED, mode="upsert"),
        "refund_succeeded": Subscription(type=paying.REFUND_SUCCEEDED, mode="upsert"),
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "stock_depleted": Subscription(type=stocking.STOCK_DEPLETED, mode="upsert"),
        "stock_level_changed": Subscription(type=stocking.STOCK_LEVEL_CHANGED, mode="upsert"),
        "stock_low": Subscription(type=stocking.STOCK_LOW, mode="upsert"),
        "stock_replenished": Subscription(type=stocking.STOCK_REPLENISHED, mode="upsert"),
    }
