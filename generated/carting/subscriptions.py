"""Subscriptions of CARTING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, billing, cataloging, ordering, profiling, shipping, stocking
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What CARTING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/carting/app.py."""

    carrier_changed: Reaction[shipping.CarrierChanged]
    customer_email_changed: Reaction[profiling.CustomerEmailChanged]
    customer_email_confirmed: Reaction[profiling.CustomerEmailConfirmed]
    customer_erased: Reaction[profiling.CustomerErased]
    customer_registered: Reaction[profiling.CustomerRegistered]
    customer_reinstated: Reaction[profiling.CustomerReinstated]
    customer_suspended: Reaction[profiling.CustomerSuspended]
    customer_tier_changed: Reaction[profiling.CustomerTierChanged]
    order_cancelled: Reaction[ordering.OrderCancelled]
    order_created: Reaction[ordering.OrderCreated]
    order_expired: Reaction[ordering.OrderExpired]
    order_joined_account: Reaction[ordering.OrderJoinedAccount]
    price_changed: Reaction[cataloging.PriceChanged]
    product_archived: Reaction[cataloging.ProductArchived]
    product_published: Reaction[cataloging.ProductPublished]
    product_unpublished: Reaction[cataloging.ProductUnpublished]
    product_updated: Reaction[cataloging.ProductUpdated]
    relay_point_changed: Reaction[shipping.RelayPointChanged]
    session_revoked: Reaction[profiling.SessionRevoked]
    setting_changed: Reaction[administering.SettingChanged]
    shipping_method_changed: Reaction[shipping.ShippingMethodChanged]
    shipping_zone_changed: Reaction[shipping.ShippingZoneChanged]
    shipping_zone_deleted: Reaction[shipping.ShippingZoneDeleted]
    stock_depleted: Reaction[stocking.StockDepleted]
    stock_level_changed: Reaction[stocking.StockLevelChanged]
    stock_low: Reaction[stocking.StockLow]
    stock_replenished: Reaction[stocking.StockReplenished]
    tax_rate_changed: Reaction[billing.TaxRateChanged]
    territory_tax_rate_changed: Reaction[billing.TerritoryTaxRateChanged]
    tier_rules_changed: Reaction[profiling.TierRulesChanged]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "carrier_changed": Subscription(type=shipping.CARRIER_CHANGED, mode="upsert"),
        "customer_email_changed": Subscription(type=profiling.CUSTOMER_EMAIL_CHANGED, mode="upsert"),
        "customer_email_confirmed": Subscription(type=profiling.CUSTOMER_EMAIL_CONFIRMED, mode="upsert"),
        "customer_erased": Subscription(type=profiling.CUSTOMER_ERASED, mode="upsert"),
        "customer_registered": Subscription(type=profiling.CUSTOMER_REGISTERED, mode="upsert"),
        "customer_reinstated": Subscription(type=profiling.CUSTOMER_REINSTATED, mode="upsert"),
        "customer_suspended": Subscription(type=profiling.CUSTOMER_SUSPENDED, mode="upsert"),
        "customer_tier_changed": Subscription(type=profiling.CUSTOMER_TIER_CHANGED, mode="upsert"),
        "order_cancelled": Subscription(type=ordering.ORDER_CANCELLED, mode="ignore"),
        "order_created": Subscription(type=ordering.ORDER_CREATED, mode="ignore"),
        "order_expired": Subscription(type=ordering.ORDER_EXPIRED, mode="ignore"),
        "order_joined_account": Subscription(type=ordering.ORDER_JOINED_ACCOUNT, mode="ignore"),
        "price_changed": Subscription(type=cataloging.PRICE_CHANGED, mode="ignore"),
        "product_archived": Subscription(type=cataloging.PRODUCT_ARCHIVED, mode="ignore"),
        "product_published": Subscription(type=cataloging.PRODUCT_PUBLISHED, mode="ignore"),
        "product_unpublished": Subscription(type=cataloging.PRODUCT_UNPUBLISHED, mode="ignore"),
        "product_updated": Subscription(type=cataloging.PRODUCT_UPDATED, mode="ignore"),
        "relay_point_changed": Subscription(type=shipping.RELAY_POINT_CHANGED, mode="upsert"),
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
        "shipping_method_changed": Subscription(type=shipping.SHIPPING_METHOD_CHANGED, mode="upsert"),
        "shipping_zone_changed": Subscription(type=shipping.SHIPPING_ZONE_CHANGED, mode="upsert"),
        "shipping_zone_deleted": Subscription(type=shipping.SHIPPING_ZONE_DELETED, mode="upsert"),
        "stock_depleted": Subscription(type=stocking.STOCK_DEPLETED, mode="ignore"),
        "stock_level_changed": Subscription(type=stocking.STOCK_LEVEL_CHANGED, mode="ignore"),
        "stock_low": Subscription(type=stocking.STOCK_LOW, mode="ignore"),
        "stock_replenished": Subscription(type=stocking.STOCK_REPLENISHED, mode="ignore"),
        "tax_rate_changed": Subscription(type=billing.TAX_RATE_CHANGED, mode="upsert"),
        "territory_tax_rate_changed": Subscription(type=billing.TERRITORY_TAX_RATE_CHANGED, mode="upsert"),
        "tier_rules_changed": Subscription(type=profiling.TIER_RULES_CHANGED, mode="upsert"),
    }
