"""The rules that prices follow from: tiers and tax rates."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from impl.kernel.territories import Territory
from impl.kernel.vat import half_up

Tier = Literal["STANDARD", "PREMIUM", "VIP"]
TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]
HOME = "FR"
_FRENCH_RATES = {"STANDARD": 2000, "INTERMEDIATE": 1000, "REDUCED": 550, "SUPER_REDUCED": 210}


@dataclass(frozen=True, kw_only=True)
class TierRule:
    """What a tier takes off. Whether its delivery is free stands in SHIPPING's quote."""

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
    """Periods by `<class>:<country>` and `<class>:<territory>`, oldest first."""
    delivery_terms: tuple[int, ...] = ()
    """Versions of the settings that SHIPPING quotes by: another version, another quote."""

    def rule(self, tier: str) -> TierRule:
        return self.tiers.get(tier, _NO_BENEFIT)

    def tax_rate(self, tax_class: str, place: Territory, day: date) -> int:
        """The rate where it is delivered: of the territory, of its country, or the French one, whichever BILLING has set first.

        Outside the VAT territory it is an export, exempt: Directive 2006/112/EC art. 146(1)(a), CGI art. 262 I.
        """
        if not place.is_taxed:
            return 0
        for where in (place.code, place.country, HOME):
            in_force = [each.tax_rate for each in self.taxes.get(f"{tax_class}:{where}", ()) if each.valid_from <= day]
            if in_force:
                return in_force[-1]
        return _FRENCH_RATES[tax_class]


_NO_BENEFIT = TierRule()
