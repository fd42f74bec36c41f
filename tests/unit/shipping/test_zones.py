"""Zones: what they hold, that no address is in two of them, and what they leave out."""

import random
from typing import Any, get_args

import pytest

from generated.shipping.problems import PostalCodeRangeInvalid, VersionConflict, ZoneInUse, ZonesOverlap
from impl.kernel.addresses import Country
from impl.kernel.postal_codes import continued
from impl.kernel.territories import territory
from impl.shipping.domain import first_methods
from impl.shipping.domain.zones import Zone, ZoneChanged, ZoneDeleted, check_apart, coverage, zone_of
from tests.unit.shipping.offering import area, zone
from tests.unit.shipping.support import NOW

COUNTRIES: tuple[Country, ...] = get_args(Country)
SEEDS, ROUNDS, CODES = 10, 40, 40


def codes(*found: Zone | None) -> list[str | None]:
    return [None if each is None else each.zone_code for each in found]


def test_a_range_holds_all_that_begins_with_its_ends() -> None:
    zones = [zone("A", area("FR", ("20", "20"))), zone("B", area("FR", ("33000", "34199"), ("35", "3599")))]
    asked = ["20000", "20999", "19999", "21000", "33000", "32999", "34199", "34200", "35000", "35999", "75 011"]
    assert codes(*(zone_of(zones, "FR", each) for each in asked)) == [
        *("A", "A", None, None, "B", None, "B", None, "B", "B", None)
    ]


def test_codes_are_compared_without_spaces_and_hyphens() -> None:
    zones = [zone("A", area("PT", ("9500150", "9500150")), area("NL", ("1012AB", "1012AB")), area("IE", ("D02", "D02")))]
    assert codes(zone_of(zones, "PT", "9500-150"), zone_of(zones, "PT", "9500-151")) == ["A", None]
    assert codes(zone_of(zones, "NL", "1012 AB"), zone_of(zones, "NL", "1012AC")) == ["A", None]
    assert codes(zone_of(zones, "IE", "D02 X285"), zone_of(zones, "IE", "D04 X285")) == ["A", None]


def test_a_mainland_is_what_no_zone_names_but_no_island() -> None:
    zones = [zone("REST", area("FR")), zone("PARIS", area("FR", ("75", "75"))), zone("REUNION", area("FR", ("974", "974")))]
    asked = ["75011", "69001", "97400", "20000", "97200", "98000"]
    for known in (zones, zones[::-1]):
        assert codes(*(zone_of(known, "FR", each) for each in asked)) == ["PARIS", "REST", "REUNION", None, None, None]
    assert zone_of(zones, "BE", "1000") is None


@pytest.mark.parametrize(
    ("country", "lowest", "highest"),
    [
        ("FR", "30", "20"),
        ("FR", "295", "29"),
        ("FR", "29000", "29"),
        ("FR", "2A", "2B"),
        ("FR", "750111", "75012"),
        ("FR", "20", "209999"),
        ("NL", "0", "1"),
        ("NL", "10A", "11"),
        ("BE", "75011", "75011"),
        ("PT", "1100", "11A"),
        ("IE", "D02X2855", "D03"),
    ],
)
def test_a_range_that_holds_no_code_of_its_country_is_refused(country: str, lowest: str, highest: str) -> None:
    with pytest.raises(PostalCodeRangeInvalid) as refusal:
        check_apart([], zone("A", area("DE"), area(country, ("1", "2"), (lowest, highest))))
    assert refusal.value.members == {"country": country, "lowest": lowest, "highest": highest}


@pytest.mark.parametrize(
    ("own", "others", "held"),
    [
        (("20", "20"), ("2", "2"), "20"),
        (("20", "25"), ("25", "30"), "25"),
        (("20", "25"), ("21", "22"), "21"),
        (("10", "30"), ("20", "20"), "20"),
        (("20000", "20000"), ("20", "20"), "20000"),
        (("20", "20999"), ("20999", "21"), "20999"),
    ],
)
def test_an_address_that_would_be_in_two_zones_is_named(own: tuple[str, str], others: tuple[str, str], held: str) -> None:
    other = zone("OTHER", area("FR", others))
    with pytest.raises(ZonesOverlap) as refusal:
        check_apart([other], zone("NEW", area("BE", ("1", "1")), area("FR", own)))
    assert refusal.value.members == {"zone_code": "OTHER", "country": "FR", "postal_code": held}
    check_apart([other], zone("NEW", area("DE", own)))
    check_apart([other], zone("OTHER", area("FR", own)))  # it does not overlap with what it was


def test_a_zone_does_not_overlap_with_itself() -> None:
    for areas in (
        [area("FR", ("1", "2"), ("2", "3"))],
        [area("FR", ("1", "2")), area("FR", ("2", "3"))],
        [area("FR"), area("FR")],
    ):
        with pytest.raises(ZonesOverlap) as refusal:
            check_apart([], zone("A", *areas))
        assert refusal.value.members["zone_code"] == "A"


def test_a_mainland_is_of_one_zone_whatever_others_name_of_it() -> None:
    known = [zone("A", area("FR")), zone("B", area("FR", ("75", "75")))]
    with pytest.raises(ZonesOverlap) as refusal:
        check_apart(known, zone("C", area("FR")))
    assert refusal.value.members == {"zone_code": "A", "country": "FR", "postal_code": ""}
    check_apart(known, zone("C", area("FR", ("69", "69")), area("BE")))
    check_apart(known, zone("A", area("FR"), area("FR", ("980", "980"))))


def test_neighbours_share_no_address() -> None:
    check_apart([zone("A", area("FR", ("20", "24")))], zone("B", area("FR", ("25", "29"), ("19", "19"))))


def _random_code(draw: random.Random, country: Country, length: int = 99) -> str:
    code = ""
    while len(code) < length and (longer := continued(country, code)):
        code = draw.choice(longer)
    return code


def _random_ends(draw: random.Random, country: Country) -> tuple[str, str]:
    """Returns the ends of a range, mostly of codes that begin alike."""
    lowest = _random_code(draw, country, draw.randint(1, 7))
    kept = max(len(lowest) - draw.randint(0, 2), 1)
    highest = lowest[:kept] + _random_code(draw, country)[kept : min(kept + draw.randint(0, 2), 7)]
    return min(lowest, highest), max(lowest, highest)


def _random_zone(draw: random.Random, code: str) -> Zone:
    areas = []
    for country in draw.sample(COUNTRIES, draw.randint(1, 2)):
        if draw.random() < 0.2:
            areas.append(area(country))
        areas.append(area(country, *(_random_ends(draw, country) for _ in range(draw.randint(1, 3)))))
    return zone(code, *areas)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_address_is_served_by_two_zones(seed: int) -> None:
    """Whatever staff enter in whatever order: what is taken in keeps apart, and what is refused would not have."""
    draw, served, refused = random.Random(seed), 0, list[int]()
    for _ in range(ROUNDS):
        known: list[Zone] = []
        for number in range(12):
            drawn = _random_zone(draw, f"ZONE_{number}")
            try:
                check_apart(known, drawn)
                known.append(drawn)
            except ZonesOverlap as refusal:
                where, *address = (refusal.members[name] for name in ("zone_code", "country", "postal_code"))
                refused.append(_claims([drawn, *(each for each in known if each.zone_code == where)], *address))
        for _ in range(CODES):
            country = draw.choice(COUNTRIES)
            code = _random_code(draw, country)
            claims = [each for each in known if _claims([each], country, code)]
            assert len(claims) <= 1
            rest = [each for each in known if _claims([each], country, "")]
            assert len(rest) <= 1
            expected = claims or (rest if territory(country, code).is_mainland else [])
            found = zone_of(known, country, code)
            assert codes(*([] if found is None else [found])) == codes(*expected)
            served += bool(expected)
    assert min(served, len(refused)) > ROUNDS
    assert min(refused) > 1, "what was refused would have been in two places"


def _claims(zones: list[Zone], country: Any, code: Any) -> int:
    """Returns how many ranges hold a code; without a code, how many areas are the mainland."""
    areas = [part for each in zones for part in each.areas if part.country == country]
    if not code:
        return sum(not part.postal_codes for part in areas)
    return sum(
        each.lowest <= code and (code <= each.highest or code.startswith(each.highest))
        for part in areas
        for each in part.postal_codes
    )


def test_a_zone_knows_its_territories_and_their_vat() -> None:
    first = {each.zone_code: [(place.code, place.is_taxed) for place in each.places()] for each in first_methods.zones(NOW)}
    assert first["FRANCE"] == [("FR", True), ("MC", True)]
    assert first["CORSICA"] == [("FR-20R", True)]
    overseas = ["FR-971", "FR-BL", "FR-MF", "FR-972", "FR-973", "FR-974", "FR-PM", "FR-976"]
    assert sorted(first["FRENCH_OVERSEAS"]) == sorted((code, False) for code in overseas)
    assert [place.code for place in zone("A", area("FR", ("97133", "97133"))).places()] == ["FR-BL"]
    assert [place.code for place in zone("A", area("FR", ("19", "21"))).places()] == ["FR", "FR-20R"]


def test_the_coverage_names_every_territory_of_the_countries_and_what_is_left_out() -> None:
    zones = [
        zone("HALF", area("FR", ("20000", "20199"), ("980", "980"))),
        zone("REST", area("FR"), area("PT", ("90", "92"), ("94", "94"))),
        zone("PARIS", area("FR", ("75", "75"))),
    ]
    found = {each.place.code: (each.extent, each.zone_codes) for each in coverage(zones, ["FR", "PT"])}
    assert next(iter(found)) == "FR"
    assert found["FR"] == ("WHOLE", ["PARIS", "REST"])
    assert found["FR-20R"] == ("PART", ["HALF"])
    assert found["MC"] == ("WHOLE", ["HALF"])
    assert found["FR-974"] == ("NONE", [])
    assert (found["PT"], found["PT-30"], found["PT-20"]) == (("NONE", []), ("PART", ["REST"]), ("NONE", []))
    assert not [code for code in found if code.endswith("-ZZ")]
    assert {"FR-BL", "FR-MF", "FR-PM", "FR-TF", "FR-WF", "FR-CP", "FR-PF", "FR-NC"} <= found.keys()


def test_ranges_that_meet_hold_a_territory_as_a_whole() -> None:
    for ranges in ([("20", "20")], [("200", "204"), ("205", "209")], [("20000", "20499"), ("20500", "2099")], [("1", "3")]):
        found = {each.place.code: each.extent for each in coverage([zone("A", area("FR", *ranges))], ["FR"])}
        assert found["FR-20R"] == "WHOLE"
    gap = {
        each.place.code: each.extent for each in coverage([zone("A", area("FR", ("20000", "20498"), ("205", "209")))], ["FR"])
    }
    assert gap["FR-20R"] == "PART"


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_coverage_agrees_with_single_addresses(country: Country) -> None:
    draw = random.Random(country)
    for _ in range(20):
        known = [zone("A", area(country, _random_ends(draw, country)))]
        held = {each.place.code: each for each in coverage(known, [country])}
        for _ in range(100):
            code = _random_code(draw, country)
            place = territory(country, code)
            if place.code in held:
                is_held = zone_of(known, country, code) is not None
                assert (held[place.code].extent != "NONE") if is_held else (held[place.code].extent != "WHOLE")


def test_a_change_needs_the_version_that_it_saw() -> None:
    corsica = zone("CORSICA", area("FR", ("20", "20")), version=3)
    with pytest.raises(VersionConflict) as refusal:
        corsica.change(seen=2, name="Corse", areas=())
    assert refusal.value.members == {"current_version": 3}
    corsica.change(seen=3, name="Corse", areas=corsica.areas)
    assert (corsica.name, corsica.pop_events()) == ("Corse", [ZoneChanged()])


def test_a_zone_with_a_fee_is_not_deleted() -> None:
    corsica = zone("CORSICA", area("FR", ("20", "20")))
    with pytest.raises(ZoneInUse) as refusal:
        corsica.delete(["EXPRESS_HOME", "STANDARD_HOME"])
    assert (refusal.value.members, corsica.is_deleted) == ({"shipping_method_code": "EXPRESS_HOME"}, False)
    corsica.delete([])
    assert (corsica.is_deleted, corsica.pop_events()) == (True, [ZoneDeleted()])
