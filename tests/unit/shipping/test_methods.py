"""Which methods go where, at what fee."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generated.shipping.problems import AddressNotServed, WeightLimit
from impl.shipping.domain import first_methods
from impl.shipping.domain.carriers import unlisted
from impl.shipping.domain.methods import FIRST_TERMS, FreeDelivery, Method, Parcel, WeightTier, Zone, options
from tests.unit.shipping.support import NOW

METHODS = first_methods.methods(NOW)


def parcel(**changes: Any) -> Parcel:
    return replace(Parcel(country="FR", postal_code="75011", weight=500, items_total=0, tier="STANDARD"), **changes)


OVERSEAS = [
    *(
        ("FR", code)
        for code in ("97400", "97110", "97200", "97300", "97500", "97600", "97133", "97150", "98600", "98714", "98800")
    ),
    *(("ES", code) for code in ("35001", "38001", "51001", "52001")),
    *(("PT", code) for code in ("9500-150", "9000-042")),
    *(("DE", code) for code in ("78266", "27498")),
    *(("IT", code) for code in ("23041", "22061", "47890", "00120")),
    *(("AT", code) for code in ("6691", "6991")),
    *(("FR", code) for code in ("00100", "96000", "99999")),
]


def test_the_fee_is_that_of_the_first_tier_that_carries_the_weight() -> None:
    zone = Zone(
        countries=("FR",), min_days=1, max_days=1, weight_tiers=(WeightTier(up_to=500, fee=1), WeightTier(up_to=900, fee=2))
    )
    assert [zone.fee(weight) for weight in (0, 500, 501, 900, 901)] == [1, 1, 2, 2, None]


def test_a_method_with_its_own_threshold_does_not_follow_the_shops() -> None:
    fees = {option.method.code: option.fee for option in options(METHODS, FIRST_TERMS, parcel(items_total=6000), NOW)}
    assert fees == {"STANDARD_HOME": 0, "EXPRESS_HOME": 1290}


def test_the_benefit_of_a_tier_wins_only_where_it_is_lower() -> None:
    free = FreeDelivery(free_from=5000, by_tier={"PREMIUM": 3000, "VIP": 9000})
    assert [free.is_free(3000, tier) for tier in ("STANDARD", "PREMIUM", "VIP")] == [False, True, False]
    assert free.is_free(5000, "VIP")
    assert not FreeDelivery().is_free(10**12, "VIP")


def test_an_inactive_method_is_not_offered() -> None:
    idle = [replace(method, active=False) for method in METHODS]
    with pytest.raises(AddressNotServed):
        options(idle, FIRST_TERMS, parcel(), NOW)


def test_a_relay_point_is_not_offered_while_nobody_can_choose_one() -> None:
    assert "RELAY_POINT" not in {option.method.code for option in options(METHODS, FIRST_TERMS, parcel(), NOW)}


@pytest.mark.parametrize(("country", "postal_code"), OVERSEAS)
def test_what_no_zone_names_is_no_mainland_and_not_served(country: str, postal_code: str) -> None:
    with pytest.raises(AddressNotServed) as refusal:
        options(METHODS, FIRST_TERMS, parcel(country=country, postal_code=postal_code), NOW)
    assert refusal.value.members == {"country": country, "postal_code": postal_code}


def test_corsica_has_a_fee_of_its_own_and_no_express() -> None:
    [corsica] = options(METHODS, FIRST_TERMS, parcel(postal_code="20000"), NOW)
    assert (corsica.method.code, corsica.fee) == ("STANDARD_HOME", 695)


def test_monaco_is_served_as_its_neighbours_are() -> None:
    def found(postal_code: str) -> list[tuple[str, int]]:
        return [(each.method.code, each.fee) for each in options(METHODS, FIRST_TERMS, parcel(postal_code=postal_code), NOW)]

    assert found("98000") == found("06500")


def test_a_territory_is_served_once_a_zone_names_it() -> None:
    tiers = (WeightTier(up_to=30000, fee=2490),)
    overseas = Zone(territories=("FR-974",), min_days=8, max_days=15, weight_tiers=tiers)
    [found] = options([replace(METHODS[0], zones=(overseas,))], FIRST_TERMS, parcel(postal_code="97400"), NOW)
    assert found.fee == 2490
    with pytest.raises(AddressNotServed):
        options([replace(METHODS[0], zones=(overseas,))], FIRST_TERMS, parcel(), NOW)


def test_where_the_shop_does_not_deliver_no_method_goes() -> None:
    with pytest.raises(AddressNotServed):
        options(METHODS, replace(FIRST_TERMS, countries=frozenset({"BE"})), parcel(), NOW)


def test_too_heavy_is_told_with_what_the_strongest_carries() -> None:
    with pytest.raises(WeightLimit) as refusal:
        options(METHODS, FIRST_TERMS, parcel(weight=30001), NOW)
    assert refusal.value.members == {"max": 30000}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.code)
def test_the_first_methods_have_ascending_tiers_and_each_country_once(method: Method) -> None:
    for zone in method.zones:
        weights, fees = [tier.up_to for tier in zone.weight_tiers], [tier.fee for tier in zone.weight_tiers]
        assert weights == sorted(set(weights))
        assert fees == sorted(set(fees))
    countries = [country for zone in method.zones for country in zone.countries]
    assert len(countries) == len(set(countries))


def test_every_first_method_has_its_carrier_with_a_page_of_its_own() -> None:
    carriers = {carrier.code: carrier for carrier in first_methods.carriers(NOW)}
    assert {method.carrier_code for method in METHODS} == carriers.keys()
    urls = {carrier.tracking_url("CA000000005FR") for carrier in [*carriers.values(), unlisted("BALLOON", NOW)]}
    assert len(urls) == 4
    assert all(url.endswith("/CA000000005FR") for url in urls)


def test_the_days_of_a_quote_are_those_of_the_policy() -> None:
    [option] = [each for each in options(METHODS, FIRST_TERMS, parcel(), NOW) if each.method.code == "STANDARD_HOME"]
    assert (option.earliest_day, option.latest_day) == (date(2026, 11, 26), date(2026, 11, 27))
