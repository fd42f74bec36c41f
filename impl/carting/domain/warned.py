"""Warnings for the owner of a cart."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from impl.carting.domain.pricing import Tier

WarningCode = Literal[
    "PRICE_CHANGED",
    "LOW_STOCK",
    "OUT_OF_STOCK",
    "ITEM_UNAVAILABLE",
    "QUANTITY_REDUCED",
    "ITEM_LEFT_OUT",
    "SHIPPING_FEE_CHANGED",
    "SHIPPING_UNAVAILABLE",
    "TIER_CHANGED",
    "DELIVERY_DAYS_CHANGED",
    "RELAY_POINT_CLOSED",
]


@dataclass(frozen=True, kw_only=True)
class Warned:
    """One warning; cents. A cart stores those that a comparison can no longer find."""

    code: WarningCode
    created_at: datetime
    sku: str | None = None
    name: str | None = None
    name_en: str | None = None
    before: int | None = None
    after: int | None = None
    day_before: date | None = None
    day_after: date | None = None
    quantity_before: int | None = None
    quantity_after: int | None = None
    tier_before: Tier | None = None
    tier_after: Tier | None = None
