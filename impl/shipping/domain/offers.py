"""What an address is offered: the methods that go there, their fees and days, and why the others do not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from generated.shipping.problems import AddressNotServed, PostalCodeInvalid, WeightLimit
from impl.kernel.addresses import Country
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.territories import Territory, territory
from impl.shipping.domain.carriers import Carrier
from impl.shipping.domain.days import Delivery, PublicHolidays, WorkingDays, delivery
from impl.shipping.domain.methods import DeliveryTerms, Method, Rate, Tier
from impl.shipping.domain.zones import Zone, zone_of

Reason = Literal["METHOD_OFF", "CARRIER_OFF", "COUNTRY_NOT_SERVED", "NO_ZONE", "ZONE_NOT_SERVED", "TOO_HEAVY", "NO_RELAY_POINT"]


@dataclass(frozen=True, kw_only=True)
class ChosenPoint:
    """The relay point for which a quote is asked."""

    carrier_code: str
    country: Country
    postal_code: str
    is_open: bool


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """What to deliver, where, and to whom."""

    country: Country
    postal_code: str
    weight: int
    items_total: int
    tier: Tier
    relay_carriers: frozenset[str] = frozenset()
    """The carriers that have an open relay point in the territory of the address."""
    point: ChosenPoint | None = None
    """None: no relay point is chosen yet."""

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


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """Why a method is no option. `max_weight` is the most that it carries to the zone, where that is why."""

    method: Method
    reason: Reason
    max_weight: int | None = None


@dataclass(frozen=True, kw_only=True)
class Simulation:
    """Every method, offered (cheapest first) or not (by code)."""

    place: Territory
    zone: Zone | None
    options: Sequence[Option]
    refusals: Sequence[Refusal]


@dataclass(frozen=True, kw_only=True)
class Offer:
    """All that the shop offers."""

    methods: Sequence[Method]
    carriers: Mapping[str, Carrier]
    zones: Sequence[Zone]
    terms: DeliveryTerms
    is_holiday: PublicHolidays

    def options(self, parcel: Parcel, at: datetime) -> Sequence[Option]:
        """Returns the options, cheapest first.

        Raises PostalCodeInvalid, AddressNotServed, and WeightLimit when it is too heavy for all that go there.
        """
        found = self.simulate(parcel, at)
        if found.options:
            return found.options
        if limits := [each.max_weight for each in found.refusals if each.max_weight is not None]:
            raise WeightLimit(max=max(limits))
        raise AddressNotServed(country=parcel.country, postal_code=parcel.postal_code)

    def simulate(self, parcel: Parcel, at: datetime) -> Simulation:
        """Returns what becomes of every method. Raises PostalCodeInvalid."""
        if not is_postal_code(parcel.country, parcel.postal_code):
            raise PostalCodeInvalid(country=parcel.country, postal_code=parcel.postal_code)
        zone = zone_of(self.zones, parcel.country, parcel.postal_code)
        found = [self._judge(method, parcel, zone, at) for method in self.methods]
        return Simulation(
            place=parcel.place,
            zone=zone,
            options=sorted(
                (each for each in found if isinstance(each, Option)),
                key=lambda option: (option.fee, option.earliest_day, option.method.code),
            ),
            refusals=[each for each in found if isinstance(each, Refusal)],
        )

    def days(self, method: Method, country: Country, postal_code: str, at: datetime) -> Delivery | None:
        """Returns the delivery days of what is ordered by a method now; None where it does not go any more."""
        zone = zone_of(self.zones, country, postal_code)
        rate = method.rate(zone.zone_code) if zone else None
        return self._days(method, rate, country, at) if rate else None

    def _judge(self, method: Method, parcel: Parcel, zone: Zone | None, at: datetime) -> Option | Refusal:
        """Returns the first reason that holds, in the order of the contract, or the option."""
        country, point = parcel.country, parcel.point if method.delivers_to == "RELAY_POINT" else None
        if point is not None:
            country, zone = point.country, zone_of(self.zones, point.country, point.postal_code)
        rate = method.rate(zone.zone_code) if zone else None
        fee = rate.fee(parcel.weight) if rate else None
        reasons: Mapping[Reason, bool] = {
            "METHOD_OFF": not method.active,
            "CARRIER_OFF": not self.carriers[method.carrier_code].active,
            "COUNTRY_NOT_SERVED": not self.terms.serves(country),
            "NO_ZONE": zone is None,
            "ZONE_NOT_SERVED": rate is None,
            "TOO_HEAVY": fee is None,
            "NO_RELAY_POINT": not _is_within_reach(method, parcel),
        }
        reason = next((reason for reason, holds in reasons.items() if holds), None)
        if reason or rate is None or fee is None:
            heavy = rate.limit if rate and reason == "TOO_HEAVY" else None
            return Refusal(method=method, reason=reason or "ZONE_NOT_SERVED", max_weight=heavy)
        days = self._days(method, rate, country, at)
        is_free = method.free(self.terms).is_free(parcel.items_total, parcel.tier)
        return Option(method=method, fee=0 if is_free else fee, earliest_day=days.earliest_day, latest_day=days.latest_day)

    def _days(self, method: Method, rate: Rate, country: Country, at: datetime) -> Delivery:
        rests = self.carriers[method.carrier_code].closed_on_holidays
        return delivery(
            at,
            cut_off_hour=method.cut_off_hour(self.terms),
            handling_days=method.handling_days(self.terms),
            min_days=rate.min_days,
            max_days=rate.max_days,
            handling=WorkingDays(is_holiday=self.is_holiday, country=self.terms.sender.country),
            way=WorkingDays(is_holiday=self.is_holiday, country=country if rests else None),
        )


def _is_within_reach(method: Method, parcel: Parcel) -> bool:
    """Whether there is a relay point for the parcel, if the method needs one: the chosen one, else any."""
    if method.delivers_to == "HOME":
        return True
    if parcel.point is None:
        return method.carrier_code in parcel.relay_carriers
    return parcel.point.is_open and parcel.point.carrier_code == method.carrier_code
