"""The rules for prices: tiers and tax rates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from impl.kernel.rates import rate
from impl.kernel.territories import Territory
from impl.kernel.vat import half_up

Tier = Literal["STANDARD", "PREMIUM", "VIP"]
TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]


@dataclass(frozen=True, kw_only=True)
class TierRule:
    """The discount of a tier. Whether its delivery is free is part of SHIPPING's quote."""

    discount_percent: int = 0

    def discount_on(self, amount: int) -> int:
        return half_up(amount * self.discount_percent, 100)


@dataclass(frozen=True, kw_only=True)
class TaxPeriod:
    tax_rate: int
    valid_from: date


@dataclass(frozen=True, kw_only=True)
class Pricing:
    cart_days: int
    tiers: Mapping[str, TierRule] = field(default_factory=dict)
    taxes: Mapping[str, tuple[TaxPeriod, ...]] = field(default_factory=dict)
    """Tax rate periods by `<class>:<country>` and `<class>:<territory>`, oldest first."""
    delivery_terms: tuple[int, ...] = ()
    """The versions of the settings, carriers, methods and zones that SHIPPING quotes by. A new version needs a new quote."""

    def rule(self, tier: str) -> TierRule:
        return self.tiers.get(tier, _NO_BENEFIT)

    def tax_rate(self, tax_class: str, place: Territory, day: date) -> int:
        """Returns the rate of the place of delivery, as far as BILLING has published it."""
        return rate(self.taxes, tax_class, place, day)


_NO_BENEFIT = TierRule()
