"""What unit tests of offers share: the first methods, or others, offered to a parcel."""

from dataclasses import replace
from typing import Any

from impl.common.holidays import is_public_holiday
from impl.shipping.domain import first_methods
from impl.shipping.domain.methods import FIRST_TERMS, Method, Rate, WeightTier
from impl.shipping.domain.offers import Offer, Option, Parcel
from impl.shipping.domain.zones import Area, CodeRange, Zone
from tests.unit.shipping.support import NOW

RELAY_CARRIERS = frozenset({"POINT_VOISIN"})


def offer(**changes: Any) -> Offer:
    """Returns what the first start offers, with changes."""
    first = Offer(
        methods=sorted(first_methods.methods(NOW), key=lambda method: method.code),
        carriers={carrier.code: carrier for carrier in first_methods.carriers(NOW)},
        zones=first_methods.zones(NOW),
        terms=FIRST_TERMS,
        is_holiday=is_public_holiday,
    )
    return replace(first, **changes)


def parcel(**changes: Any) -> Parcel:
    return replace(Parcel(country="FR", postal_code="75011", weight=500, items_total=0, tier="STANDARD"), **changes)


def options(asked: Parcel, **changes: Any) -> list[Option]:
    return list(offer(**changes).options(asked, NOW))


def refusals(asked: Parcel, **changes: Any) -> dict[str, tuple[str, int | None]]:
    """Returns the reason of each refused method, and what it carries at most."""
    return {each.method.code: (each.reason, each.max_weight) for each in offer(**changes).simulate(asked, NOW).refusals}


def method(code: str = "STANDARD_HOME", **changes: Any) -> Method:
    """Returns a first method, with changes."""
    [first] = [each for each in first_methods.methods(NOW) if each.code == code]
    return replace(first, **changes)


def rate(zone_code: str, fee: int = 2490, up_to: int = 30000, **changes: Any) -> Rate:
    plain = Rate(zone_code=zone_code, min_days=2, max_days=3, weight_tiers=(WeightTier(up_to=up_to, fee=fee),))
    return replace(plain, **changes)


def area(country: Any, *ranges: tuple[str, str]) -> Area:
    return Area(country=country, postal_codes=tuple(CodeRange(lowest=lowest, highest=highest) for lowest, highest in ranges))


def zone(code: str, *areas: Area, **changes: Any) -> Zone:
    return Zone(**{"zone_code": code, "name": code, "areas": areas, "created_at": NOW, "updated_at": NOW, **changes})
