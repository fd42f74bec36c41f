"""A customer and the tier."""

from dataclasses import dataclass, field
from datetime import datetime

from impl.profiling.domain.tiers import LAST_INSTANT, STANDARD, WINDOW, Figures, TierRules

ACTIVE = "ACTIVE"
SUSPENDED = "SUSPENDED"
COMPUTED, MANUAL, EXPIRED = "COMPUTED", "MANUAL", "EXPIRED"


@dataclass(frozen=True, kw_only=True)
class TierChange:
    """What to tell the others: the tier before, and why it changed."""

    previous_tier: str
    cause: str


@dataclass(kw_only=True)
class Customer:
    customer_id: str
    email: str
    first_name: str
    last_name: str
    language: str
    status: str = ACTIVE
    tier: str = STANDARD
    tier_source: str = COMPUTED
    tier_reason: str | None = None
    tier_expires_at: datetime | None = None
    figures: Figures = field(default_factory=Figures)
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def touch(self, now: datetime) -> None:
        self.version += 1
        self.updated_at = now

    def assign_tier(
        self, tier: str, reason: str, expires_at: datetime | None, rules: TierRules, now: datetime
    ) -> TierChange | None:
        """A tier given by hand wins until it expires; one whose time is over gives the computed tier back at once."""
        before, lasted = self.tier, self.tier_expires_at
        self.tier, self.tier_source = tier, MANUAL
        self.tier_reason, self.tier_expires_at = reason, expires_at and min(expires_at, LAST_INSTANT)
        self._follow_rules(rules, now)
        self.touch(now)
        return TierChange(previous_tier=before, cause=MANUAL) if (before, lasted) != (self.tier, self.tier_expires_at) else None

    def review(self, figures: Figures, rules: TierRules, now: datetime) -> TierChange | None:
        """Takes in new figures and the passing of time; answers what changed of the tier."""
        before, lasted, known = self.tier, self.tier_expires_at, self.figures
        self.figures = figures
        cause = EXPIRED if self._is_over(now) else COMPUTED
        self._follow_rules(rules, now)
        has_changed = (before, lasted) != (self.tier, self.tier_expires_at)
        if has_changed or (known.spend, known.orders) != (figures.spend, figures.orders):
            self.touch(now)
        return TierChange(previous_tier=before, cause=cause) if has_changed else None

    def next_review(self) -> datetime | None:
        """When time alone may change the tier or the figures."""
        moments = [self.tier_expires_at, self.figures.oldest_at and self.figures.oldest_at + WINDOW]
        return min((moment for moment in moments if moment), default=None)

    def _is_over(self, now: datetime) -> bool:
        return self.tier_expires_at is not None and self.tier_expires_at <= now

    def _follow_rules(self, rules: TierRules, now: datetime) -> None:
        if self.tier_source == MANUAL and not self._is_over(now):
            return
        self.tier, self.tier_source = rules.reached(self.figures), COMPUTED
        self.tier_reason = self.tier_expires_at = None
