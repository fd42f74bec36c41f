"""Shipping methods and their fees: by zone and weight, free from a total on. Cents and grams."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import Literal

from generated.shipping.problems import DaysUnordered, VersionConflict, WeightTiersUnordered, ZoneTwice
from impl.kernel.addresses import Country, PostalAddress
from impl.kernel.aggregate import Aggregate

Tier = Literal["STANDARD", "PREMIUM", "VIP"]
DeliveryPlace = Literal["HOME", "RELAY_POINT"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightTier:
    up_to: int
    fee: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What a method costs in a zone, and how many working days it takes. The weight tiers ascend."""

    zone_code: str
    min_days: int
    max_days: int
    weight_tiers: tuple[WeightTier, ...]

    @property
    def limit(self) -> int:
        return self.weight_tiers[-1].up_to

    def fee(self, weight: int) -> int | None:
        """Returns the fee of the first tier that carries the weight; None above the last."""
        return next((tier.fee for tier in self.weight_tiers if weight <= tier.up_to), None)

    def check(self) -> None:
        """Raises WeightTiersUnordered and DaysUnordered."""
        if any(heavier.up_to <= lighter.up_to for lighter, heavier in pairwise(self.weight_tiers)):
            raise WeightTiersUnordered(zone_code=self.zone_code)
        if self.min_days > self.max_days:
            raise DaysUnordered(zone_code=self.zone_code)


@dataclass(frozen=True, kw_only=True)
class FreeDelivery:
    """The items total from which delivery is free: for everybody (None: never), and for customers of a tier."""

    free_from: int | None = None
    by_tier: Mapping[Tier, int] = field(default_factory=dict)

    def is_free(self, items_total: int, tier: Tier) -> bool:
        """Whether delivery is free. The threshold of the tier applies when it is lower."""
        thresholds = [amount for amount in (self.free_from, self.by_tier.get(tier)) if amount is not None]
        return any(items_total >= threshold for threshold in thresholds)


@dataclass(frozen=True, kw_only=True)
class DeliveryTerms:
    """The shop's terms of delivery."""

    sender: PostalAddress
    handling_days: int
    cut_off_hour: int
    free: FreeDelivery
    countries: frozenset[Country] | None = None
    """The countries that the shop delivers to; None until they are known: then every place that a method serves."""

    def serves(self, country: Country) -> bool:
        return self.countries is None or country in self.countries


FIRST_TERMS = DeliveryTerms(
    sender=PostalAddress(recipient="Comptoir", line1="5 quai de la Loire", postal_code="75019", city="Paris", country="FR"),
    handling_days=1,
    cut_off_hour=14,
    free=FreeDelivery(free_from=6000, by_tier={"PREMIUM": 3000, "VIP": 0}),
)
"""The terms until the settings of ADMINISTERING arrive."""


@dataclass(frozen=True, kw_only=True)
class OwnTerms:
    """What a method has otherwise than the shop's terms; None: as they say."""

    handling_days: int | None = None
    cut_off_hour: int | None = None
    free_delivery: FreeDelivery | None = None


@dataclass(frozen=True)
class MethodChanged:
    """A method was created or changed."""


@dataclass(slots=True, kw_only=True)
class Method(Aggregate[MethodChanged]):
    """A shipping method: what a carrier does at which fees."""

    code: str
    carrier_code: str
    name: str
    name_en: str | None = None
    """The name that is shown in English; None: the same."""
    delivers_to: DeliveryPlace = "HOME"
    rates: Sequence[Rate]
    own_terms: OwnTerms = OwnTerms()
    active: bool = True
    """Whether it is offered. What was ordered by it is sent all the same."""
    created_at: datetime

    def introduce(self) -> None:
        self.tell(MethodChanged())

    def change(self, *, seen: int) -> None:
        """Begins a change by somebody who has seen this version. Raises VersionConflict."""
        if seen != self.version:
            raise VersionConflict(current_version=self.version)
        self.tell(MethodChanged())

    def set_rates(self, rates: Sequence[Rate]) -> None:
        """Replaces the fees. Raises ZoneTwice, WeightTiersUnordered, DaysUnordered."""
        named: set[str] = set()
        for rate in rates:
            rate.check()
            if rate.zone_code in named:
                raise ZoneTwice(zone_code=rate.zone_code)
            named.add(rate.zone_code)
        self.rates = rates

    def rate(self, zone_code: str) -> Rate | None:
        return next((rate for rate in self.rates if rate.zone_code == zone_code), None)

    def free(self, terms: DeliveryTerms) -> FreeDelivery:
        return terms.free if self.own_terms.free_delivery is None else self.own_terms.free_delivery

    def handling_days(self, terms: DeliveryTerms) -> int:
        return terms.handling_days if self.own_terms.handling_days is None else self.own_terms.handling_days

    def cut_off_hour(self, terms: DeliveryTerms) -> int:
        return terms.cut_off_hour if self.own_terms.cut_off_hour is None else self.own_terms.cut_off_hour
