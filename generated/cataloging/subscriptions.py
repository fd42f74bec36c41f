"""Subscriptions of CATALOGING, from contracts/. Generated: edit the topics.yaml of the contract, not this file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generated.events import administering, profiling, stocking
from infra.runtime.event import Reaction, Subscription


@dataclass(frozen=True, kw_only=True)
class Subscriptions:
    """What CATALOGING reacts to, as its topics.yaml and the shared one say. Each field is plugged in by impl/cataloging/app.py."""

    session_revoked: Reaction[profiling.SessionRevoked]
    setting_changed: Reaction[administering.SettingChanged]
    stock_depleted: Reaction[stocking.StockDepleted]
    stock_level_changed: Reaction[stocking.StockLevelChanged]
    stock_low: Reaction[stocking.StockLow]
    stock_replenished: Reaction[stocking.StockReplenished]
    vendor_created: Reaction[administering.VendorCreated]
    vendor_status_changed: Reaction[administering.VendorStatusChanged]
    vendor_updated: Reaction[administering.VendorUpdated]

    TABLE: ClassVar[Mapping[str, Subscription]] = {
        "session_revoked": Subscription(type=profiling.SESSION_REVOKED, mode="upsert"),
        "setting_changed": Subscription(type=administering.SETTING_CHANGED, mode="upsert"),
        "stock_depleted": Subscription(type=stocking.STOCK_DEPLETED, mode="upsert"),
        "stock_level_changed": Subscription(type=stocking.STOCK_LEVEL_CHANGED, mode="upsert"),
        "stock_low": Subscription(type=stocking.STOCK_LOW, mode="upsert"),
        "stock_replenished": Subscription(type=stocking.STOCK_REPLENISHED, mode="upsert"),
        "vendor_created": Subscription(type=administering.VENDOR_CREATED, mode="upsert"),
        "vendor_status_changed": Subscription(type=administering.VENDOR_STATUS_CHANGED, mode="upsert"),
        "vendor_updated": Subscription(type=administering.VENDOR_UPDATED, mode="upsert"),
    }
