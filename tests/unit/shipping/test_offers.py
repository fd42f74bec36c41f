"""What an address is offered, and why it is not offered the rest."""

from dataclasses import replace
from datetime import date

import pytest

from generated.shipping.problems import AddressNotServed, PostalCodeInvalid, WeightLimit
from impl.shipping.domain import first_methods
from impl.shipping.domain.methods import FIRST_TERMS, OwnTerms
from impl.shipping.domain.offers import ChosenPoint
from tests.unit.shipping.offering import RELAY_CARRIERS, area, method, offer, options, parcel, rate, refusals, zone
from tests.unit.shipping.support import NOW

UNSERVED = [
    *(("FR", code) for code in ("98600", "98714", "98800", "98413", "98799", "00100", "96000", "99999")),
    *(("ES", code) for code in ("35001", "38001", "51001", "52001")),
    *(("PT", code) for code in ("9500-150", "9000-042")),
    *(("DE", code) for code in ("78266", "27498", "87491")),
    *(("IT", code) for code in ("23041", "22061", "47890", "00120")),
    *(("AT", code) for code in ("6691", "6991")),
]
POINT = ChosenPoint(carrier_code="POINT_VOISIN", country="FR", postal_code="20000", is_open=True)


def test_a_method_with_its_own_threshold_does_not_follow_the_shops() -> None:
    fees = {option.method.code: option.fee for option in options(parcel(items_total=6000))}
    assert fees == {"STANDARD_HOME": 0, "EXPRESS_HOME": 1290}


def test_what_is_switched_off_is_not_offered() -> None:
    carriers = {each.code: replace(each, active=each.code != "ECLAIR") for each in first_methods.carriers(NOW)}
    methods = [method(active=False), method("EXPRESS_HOME")]
    assert refusals(parcel(), methods=methods, carriers=carriers) == {
        "STANDARD_HOME": ("METHOD_OFF", None),
        "EXPRESS_HOME": ("CARRIER_OFF", None),
    }
    with pytest.raises(AddressNotServed):
        options(parcel(), methods=methods, carriers=carriers)


@pytest.mark.parametrize(("country", "postal_code"), UNSERVED)
def test_what_no_zone_names_is_no_mainland_and_not_served(country: str, postal_code: str) -> None:
    with pytest.raises(AddressNotServed) as refusal:
        options(parcel(country=country, postal_code=postal_code))
    assert refusal.value.members == {"country": country, "postal_code": postal_code}
    assert {reason for reason, _ in refusals(parcel(country=country, postal_code=postal_code)).values()} == {"NO_ZONE"}


def test_corsica_has_a_fee_of_its_own_and_no_express() -> None:
    [corsica] = options(parcel(postal_code="20000"))
    assert (corsica.method.code, corsica.fee) == ("STANDARD_HOME", 695)
    assert refusals(parcel(postal_code="20000"))["EXPRESS_HOME"] == ("ZONE_NOT_SERVED", None)


def test_monaco_is_served_as_its_neighbours_are() -> None:
    def found(postal_code: str) -> list[tuple[str, int]]:
        return [(each.method.code, each.fee) for each in options(parcel(postal_code=postal_code))]

    assert found("98000") == found("06500")


def test_a_territory_is_served_once_a_zone_names_it() -> None:
    canaries = zone("CANARIES", area("ES", ("35", "35"), ("38", "38")))
    [found] = options(parcel(country="ES", postal_code="38001"), zones=[canaries], methods=[method(rates=(rate("CANARIES"),))])
    assert found.fee == 2490
    with pytest.raises(AddressNotServed):
        options(parcel(country="ES", postal_code="28001"), zones=[canaries], methods=[method(rates=(rate("CANARIES"),))])


def test_where_the_shop_does_not_deliver_no_method_goes() -> None:
    terms = replace(FIRST_TERMS, countries=frozenset({"BE"}))
    with pytest.raises(AddressNotServed):
        options(parcel(), terms=terms)
    assert {reason for reason, _ in refusals(parcel(), terms=terms).values()} == {"COUNTRY_NOT_SERVED"}


def test_a_code_of_another_form_is_refused() -> None:
    with pytest.raises(PostalCodeInvalid):
        offer().simulate(parcel(country="NL"), NOW)


def test_the_simulator_explains_why_a_parcel_of_40_kg_has_no_option() -> None:
    found = offer().simulate(parcel(weight=40_000, relay_carriers=RELAY_CARRIERS), NOW)
    assert (found.place.code, found.zone and found.zone.zone_code, found.options) == ("FR", "FRANCE", [])
    assert refusals(parcel(weight=40_000, relay_carriers=RELAY_CARRIERS)) == {
        "ECONOMY_HOME": ("ZONE_NOT_SERVED", None),
        "EXPRESS_HOME": ("TOO_HEAVY", 30_000),
        "EXPRESS_RELAY_POINT": ("TOO_HEAVY", 20_000),
        "OVERSEAS_HOME": ("ZONE_NOT_SERVED", None),
        "RELAY_POINT": ("TOO_HEAVY", 20_000),
        "STANDARD_HOME": ("TOO_HEAVY", 30_000),
    }
    with pytest.raises(WeightLimit) as refusal:
        options(parcel(weight=40_000))
    assert refusal.value.members == {"max": 30_000}


def test_every_method_is_either_offered_or_refused() -> None:
    for asked in (parcel(), parcel(postal_code="97400"), parcel(country="ES", postal_code="28001"), parcel(weight=6000)):
        found = offer().simulate(asked, NOW)
        codes = [each.method.code for each in found.options] + [each.method.code for each in found.refusals]
        assert sorted(codes) == sorted(each.code for each in first_methods.methods(NOW))


def test_a_method_to_relay_points_needs_an_open_one_of_its_carrier() -> None:
    assert refusals(parcel())["RELAY_POINT"] == ("NO_RELAY_POINT", None)
    found = [option.method.code for option in options(parcel(relay_carriers=RELAY_CARRIERS))]
    assert found == ["RELAY_POINT", "STANDARD_HOME", "EXPRESS_RELAY_POINT", "EXPRESS_HOME"]
    assert "RELAY_POINT" in refusals(parcel(relay_carriers=frozenset({"HIRONDELLE"})))


def test_the_chosen_point_says_the_zone_of_methods_to_relay_points_alone() -> None:
    fees = {option.method.code: option.fee for option in options(parcel(point=POINT))}
    assert fees == {"STANDARD_HOME": 495, "RELAY_POINT": 490, "EXPRESS_HOME": 1290}  # at home in Paris, the point is in Corsica
    for shut in (replace(POINT, is_open=False), replace(POINT, carrier_code="ECLAIR")):
        assert refusals(parcel(point=shut, relay_carriers=RELAY_CARRIERS))["RELAY_POINT"] == ("NO_RELAY_POINT", None)


def test_the_days_of_a_quote_are_those_of_the_shop_or_of_the_method() -> None:
    [option] = [each for each in options(parcel()) if each.method.code == "STANDARD_HOME"]
    assert (option.earliest_day, option.latest_day) == (date(2026, 11, 26), date(2026, 11, 27))
    [slow] = options(parcel(), methods=[method(own_terms=OwnTerms(handling_days=3))])
    assert slow.earliest_day == date(2026, 11, 28)
    [late] = options(parcel(), methods=[method(own_terms=OwnTerms(cut_off_hour=10))])
    assert late.earliest_day == date(2026, 11, 27)  # 10:30 in Paris


def test_only_a_carrier_that_rests_on_them_loses_the_holidays_of_the_country_of_delivery() -> None:
    eve = NOW.replace(month=12, day=23)  # a Wednesday; it leaves on Thursday the 24th
    to_germany = parcel(country="DE", postal_code="10115")
    found = {each.method.code: each for each in offer().options(to_germany, eve)}
    assert found["EXPRESS_HOME"].earliest_day == date(2026, 12, 25)
    assert found["STANDARD_HOME"].earliest_day == date(2026, 12, 30)  # neither the 25th, nor the 26th, nor Sunday


def test_what_was_ordered_by_a_method_has_days_though_it_is_switched_off() -> None:
    days = offer().days(method(active=False), "FR", "75011", NOW)
    assert days is not None
    assert days.earliest_day == date(2026, 11, 26)
    assert offer().days(method(), "FR", "98800", NOW) is None
    assert offer().days(method(rates=()), "FR", "75011", NOW) is None
