"""The customer's tier. Spend or orders of twelve months reach it, or staff set it until it expires."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

Tier = Literal["STANDARD", "PREMIUM", "VIP"]
STANDARD: Final = "STANDARD"
WINDOW = timedelta(days=365)
"""The length of the period that counts: twelve months."""
LAST_INSTANT = datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)
"""The latest instant that the contracts allow; an offset could go beyond it."""


@dataclass(frozen=True, kw_only=True)
class TierRule:
    """The condition of a tier (None: not in this way) and its discount; amounts in cents. Free delivery concerns only SHIPPING."""

    tier: Tier
    discount_percent: int
    spend_from: int | None = None
    orders_from: int | None = None

    def is_reached(self, figures: "Figures") -> bool:
        by_spend = self.spend_from is not None and figures.spend >= self.spend_from
        by_orders = self.orders_from is not None and figures.orders >= self.orders_from
        return by_spend or by_orders


@dataclass(frozen=True, kw_only=True)
class TierRules:
    """The rules of one currency, lowest tier first."""

    tiers: tuple[TierRule, ...]
    version: int
    updated_at: datetime

    def reached(self, figures: "Figures") -> Tier:
        """Returns the highest tier that the figures reach; STANDARD when none."""
        reached = [rule.tier for rule in self.tiers if rule.is_reached(figures)]
        return reached[-1] if reached else STANDARD

    def of(self, tier: Tier) -> TierRule:
        """Returns the rule of a tier; one without a discount when there is none."""
        return next((rule for rule in self.tiers if rule.tier == tier), TierRule(tier=tier, discount_percent=0))


FIRST_TIERS = (
    TierRule(tier=STANDARD, discount_percent=0),
    TierRule(tier="PREMIUM", spend_from=30000, orders_from=5, discount_percent=5),
    TierRule(tier="VIP", spend_from=100000, discount_percent=10),
)


@dataclass(frozen=True, kw_only=True)
class Figures:
    """The customer's purchases of the last twelve months; `oldest_at` is the delivery that leaves the period next."""

    spend: int = 0
    orders: int = 0
    oldest_at: datetime | None = None
