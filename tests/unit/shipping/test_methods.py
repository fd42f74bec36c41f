"""Methods: their fees by zone, what they have otherwise than the shop's settings, and what is refused."""

from typing import Any

import pytest

from generated.shipping.problems import DaysUnordered, VersionConflict, WeightTiersUnordered, ZoneTwice
from impl.shipping.domain import first_methods
from impl.shipping.domain.carriers import unlisted
from impl.shipping.domain.methods import FIRST_TERMS, FreeDelivery, Method, MethodChanged, OwnTerms, WeightTier
from impl.shipping.domain.zones import check_apart
from tests.unit.shipping.offering import method, rate
from tests.unit.shipping.support import NOW

METHODS = first_methods.methods(NOW)


def tiers(*weights: int) -> tuple[WeightTier, ...]:
    return tuple(WeightTier(up_to=weight, fee=number + 1) for number, weight in enumerate(weights))


def test_the_fee_is_that_of_the_first_tier_that_carries_the_weight() -> None:
    fees = rate("FRANCE", weight_tiers=tiers(500, 900))
    assert [fees.fee(weight) for weight in (0, 500, 501, 900, 901)] == [1, 1, 2, 2, None]
    assert fees.limit == 900


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"weight_tiers": tiers(500, 500)}, WeightTiersUnordered),
        ({"weight_tiers": tiers(500, 900, 899)}, WeightTiersUnordered),
        ({"min_days": 3, "max_days": 2}, DaysUnordered),
    ],
)
def test_fees_that_contradict_themselves_are_refused_with_their_zone(changes: dict[str, Any], problem: Any) -> None:
    changed = method()
    with pytest.raises(problem) as refusal:
        changed.set_rates([rate("CORSICA"), rate("FRANCE", **changes)])
    assert refusal.value.members == {"zone_code": "FRANCE"}
    assert changed == method()


def test_a_zone_has_one_fee() -> None:
    with pytest.raises(ZoneTwice) as refusal:
        method().set_rates([rate("FRANCE"), rate("CORSICA"), rate("FRANCE", 1)])
    assert refusal.value.members == {"zone_code": "FRANCE"}


def test_days_and_weights_may_be_the_only_ones() -> None:
    changed = method()
    changed.set_rates([rate("FRANCE", min_days=2, max_days=2, weight_tiers=tiers(1))])
    assert [each.zone_code for each in changed.rates] == ["FRANCE"]


def test_the_benefit_of_a_tier_wins_only_where_it_is_lower() -> None:
    free = FreeDelivery(free_from=5000, by_tier={"PREMIUM": 3000, "VIP": 9000})
    assert [free.is_free(3000, tier) for tier in ("STANDARD", "PREMIUM", "VIP")] == [False, True, False]
    assert free.is_free(5000, "VIP")
    assert not FreeDelivery().is_free(10**12, "VIP")


def test_own_terms_count_where_they_say_something() -> None:
    own = method(own_terms=OwnTerms(handling_days=0, cut_off_hour=0, free_delivery=FreeDelivery()))
    assert (own.handling_days(FIRST_TERMS), own.cut_off_hour(FIRST_TERMS), own.free(FIRST_TERMS)) == (0, 0, FreeDelivery())
    follows = method(own_terms=OwnTerms(cut_off_hour=9))
    assert (follows.handling_days(FIRST_TERMS), follows.cut_off_hour(FIRST_TERMS)) == (1, 9)
    assert follows.free(FIRST_TERMS) is FIRST_TERMS.free


def test_a_change_of_what_was_seen_before_is_refused() -> None:
    changed = method(version=7)
    with pytest.raises(VersionConflict) as refusal:
        changed.change(seen=6)
    assert (refusal.value.members, changed.pop_events()) == ({"current_version": 7}, [])
    changed.change(seen=7)
    assert changed.pop_events() == [MethodChanged()]


@pytest.mark.parametrize("first", METHODS, ids=lambda first: first.code)
def test_the_first_methods_would_be_taken_from_staff_too(first: Method) -> None:
    first.set_rates(first.rates)
    known = {zone.zone_code for zone in first_methods.zones(NOW)}
    assert {each.zone_code for each in first.rates} <= known
    for each in first.rates:
        fees = [tier.fee for tier in each.weight_tiers]
        assert fees == sorted(set(fees))


def test_the_first_start_has_three_carriers_six_methods_and_eight_zones_apart() -> None:
    carriers, zones = first_methods.carriers(NOW), first_methods.zones(NOW)
    assert [len(carriers), len(METHODS), len(zones)] == [3, 6, 8]
    for zone in zones:
        check_apart(zones, zone)


def test_every_first_method_has_its_carrier_with_a_page_of_its_own() -> None:
    carriers = {carrier.code: carrier for carrier in first_methods.carriers(NOW)}
    assert {each.carrier_code for each in METHODS} == carriers.keys()
    urls = {carrier.tracking_url("CA000000005FR") for carrier in [*carriers.values(), unlisted("BALLOON", NOW)]}
    assert len(urls) == 4
    assert all(url.endswith("/CA000000005FR") for url in urls)
