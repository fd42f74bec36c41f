"""Shipping methods and their fees: zone by territory, fee by weight, free from a total on. Cents and grams."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from generated.shipping.problems import AddressNotServed, PostalCodeInvalid, WeightLimit
from impl.kernel.addresses import Country, PostalAddress
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.territories import Territory, territory
from impl.shipping.domain.days import Delivery, delivery

Tier = Literal["STANDARD", "PREMIUM", "VIP"]


@dataclass(frozen=True, kw_only=True)
class WeightTier:
    up_to: int
    fee: int


@dataclass(frozen=True, kw_only=True)
class Zone:
    """Mainlands of countries, and territories, with the same fees. The weight tiers ascend."""

    countries: tuple[Country, ...] = ()
    territories: tuple[str, ...] = ()
    min_days: int
    max_days: int
    weight_tiers: tuple[WeightTier, ...]

    def serves(self, place: Territory) -> bool:
        """Whether the zone includes the place. An island or exclave must be named: no country includes it."""
        return place.country in self.countries if place.is_mainland else place.code in self.territories

    @property
    def limit(self) -> int:
        return self.weight_tiers[-1].up_to

    def fee(self, weight: int) -> int | None:
        """Returns the fee of the first tier that carries the weight; None above the last."""
        return next((tier.fee for tier in self.weight_tiers if weight <= tier.up_to), None)


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

    def delivery(self, zone: Zone, ordered_at: datetime) -> Delivery:
        return delivery(
            ordered_at,
            cut_off_hour=self.cut_off_hour,
            handling_days=self.handling_days,
            min_days=zone.min_days,
            max_days=zone.max_days,
        )


FIRST_TERMS = DeliveryTerms(
    sender=PostalAddress(recipient="Comptoir", line1="5 quai de la Loire", postal_code="75019", city="Paris", country="FR"),
    handling_days=1,
    cut_off_hour=14,
    free=FreeDelivery(free_from=6000, by_tier={"PREMIUM": 3000, "VIP": 0}),
)
"""The terms until the settings of ADMINISTERING arrive."""


@dataclass(frozen=True, kw_only=True)
class Method:
    code: str
    carrier_code: str
    name: str
    zones: tuple[Zone, ...]
    own_free: FreeDelivery | None = None
    """The method's own threshold; None: the shop's settings decide."""
    active: bool = True
    version: int = 1
    created_at: datetime
    updated_at: datetime

    def zone(self, place: Territory) -> Zone | None:
        return next((zone for zone in self.zones if zone.serves(place)), None)

    def free(self, terms: DeliveryTerms) -> FreeDelivery:
        return terms.free if self.own_free is None else self.own_free


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """What to deliver, where, and to whom."""

    country: Country
    postal_code: str
    weight: int
    items_total: int
    tier: Tier

    @property
    def place(self) -> Territory:
        return territory(self.country, self.postal_code)


@dataclass(frozen=True, kw_only=True)
class Option:
    """A shipping option with its fee."""

    method: Method
    fee: int
    earliest_day: date
    latest_day: date


def options(methods: Sequence[Method], terms: DeliveryTerms, parcel: Parcel, now: datetime) -> list[Option]:
    """Returns the options, cheapest first. Raises PostalCodeInvalid, AddressNotServed, and WeightLimit when it is too heavy for all."""
    if not is_postal_code(parcel.country, parcel.postal_code):
        raise PostalCodeInvalid(country=parcel.country, postal_code=parcel.postal_code)
    place = parcel.place
    zones = [(method, zone) for method in methods if method.active and (zone := method.zone(place))]
    if not zones or not terms.serves(parcel.country):
        raise AddressNotServed(country=parcel.country, postal_code=parcel.postal_code)
    fees = [(method, zone, zone.fee(parcel.weight)) for method, zone in zones]
    found = [_option(method, zone, fee, terms, parcel, now) for method, zone, fee in fees if fee is not None]
    if not found:
        raise WeightLimit(max=max(zone.limit for _, zone in zones))
    return sorted(found, key=lambda option: (option.fee, option.earliest_day, option.method.code))


def _option(method: Method, zone: Zone, fee: int, terms: DeliveryTerms, parcel: Parcel, now: datetime) -> Option:
    days = terms.delivery(zone, now)
    is_free = method.free(terms).is_free(parcel.items_total, parcel.tier)
    return Option(method=method, fee=0 if is_free else fee, earliest_day=days.earliest_day, latest_day=days.latest_day)
