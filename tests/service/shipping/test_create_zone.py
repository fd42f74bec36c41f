"""Create a zone."""

from typing import Any

import msgspec
import pytest

from generated.events.shipping import ShippingZoneChanged
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from impl.shipping.repositories import zones
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.service.shipping.desk import all_zones, delete, new_code, new_place, new_zone, place_of
from tests.support.service import Serving


async def test_a_zone_says_what_it_holds_and_is_told(shipping: Serving, staff: ShippingClient) -> None:
    made = await new_zone(staff, name="Ceuta", areas=place_of("51", country="ES"))
    assert (made.name, made.method_codes, made.version) == ("Ceuta", [], 1)
    assert msgspec.to_builtins(made.areas) == place_of("51", country="ES")
    assert made.places == [models.ZonePlace(territory="ES-CE", taxed=False)]
    assert (await all_zones(staff))[made.zone_code] == made
    [told] = [each for each in await shipping.emitted_of(ShippingZoneChanged) if each.zone.zone_code == made.zone_code]
    assert (told.terms_key, told.zone.version) == (f"zone:{made.zone_code}", 1)
    assert [(each.from_, each.to) for each in told.zone.areas[0].postal_codes] == [("51", "51")]


async def test_a_code_belongs_to_one_zone(staff: ShippingClient) -> None:
    made = await new_zone(staff)
    with pytest.raises(problems.ZoneCodeTaken) as refusal:
        await new_zone(staff, zone_code=made.zone_code)
    assert refusal.value.members == {"zone_code": made.zone_code}


@pytest.mark.parametrize(
    ("areas", "members"),
    [
        (place_of("20137"), {"zone_code": "CORSICA", "country": "FR", "postal_code": "20137"}),
        (place_of("9"), {"zone_code": "FRENCH_OVERSEAS", "country": "FR", "postal_code": "971"}),
        ([{"country": "NL"}], {"zone_code": "BENELUX", "country": "NL", "postal_code": ""}),
    ],
)
async def test_an_address_is_in_one_zone(staff: ShippingClient, areas: list[dict[str, Any]], members: dict[str, str]) -> None:
    code = new_code("ZONE")
    with pytest.raises(problems.ZonesOverlap) as refusal:
        await new_zone(staff, zone_code=code, areas=areas)
    assert refusal.value.members == members
    assert code not in await all_zones(staff)


async def test_a_range_without_codes_is_refused(staff: ShippingClient) -> None:
    with pytest.raises(problems.PostalCodeRangeInvalid) as refusal:
        await new_zone(staff, areas=place_of("7501", country="BE") + place_of("75011", country="BE"))
    assert refusal.value.members == {"country": "BE", "lowest": "75011", "highest": "75011"}


async def test_a_range_the_wrong_way_round_is_refused(staff: ShippingClient) -> None:
    for lowest, highest in (("53", "52"), ("525", "52")):
        with pytest.raises(problems.PostalCodeRangeInvalid) as refusal:
            await new_zone(staff, areas=[{"country": "ES", "postal_codes": [{"from": lowest, "to": highest}]}])
        assert refusal.value.members == {"country": "ES", "lowest": lowest, "highest": highest}


async def test_codes_of_no_place_are_not_listed_as_one(staff: ShippingClient) -> None:
    made = await new_zone(staff, areas=[{"country": "ES", "postal_codes": [{"from": "52", "to": "54"}]}])
    assert made.places == [models.ZonePlace(territory="ES-ML", taxed=False)]
    await delete(staff, made)


async def test_a_name_that_is_read_otherwise_than_it_is_is_refused(staff: ShippingClient) -> None:
    with pytest.raises(Problem) as refusal:
        await new_zone(staff, name="Corse \u202eesroC")
    assert (refusal.value.status, refusal.value.code) == (409, "text-invisible")
    assert [each["pointer"] for each in refusal.value.members["errors"]] == ["/name"]


@pytest.mark.parametrize("code", ["", "988 00", "9880-", "nc", "12345678"])
async def test_a_code_as_people_write_it_is_not_taken(staff: ShippingClient, code: str) -> None:
    with pytest.raises(Problem) as refusal:
        await new_zone(staff, areas=place_of(code))
    assert (refusal.value.status, refusal.value.code) == (400, "invalid-request")


async def test_a_zone_that_was_deleted_goes_on_from_its_version(shipping: Serving, staff: ShippingClient) -> None:
    made = await new_zone(staff)
    await delete(staff, made)
    again = await new_zone(staff, zone_code=made.zone_code)
    assert again.version == 3, "who keeps the latest state of a key would pass over an earlier version"
    await delete(staff, again)
    assert (await new_zone(staff, zone_code=made.zone_code)).version == 5


async def test_the_same_key_makes_one_zone(staff: ShippingClient) -> None:
    draft = msgspec.convert(
        {"zone_code": new_code("ZONE"), "name": "Là", "areas": place_of(new_place())}, models.ShippingZoneDraft
    )
    request = operations.CreateZoneRequest(idempotency_key=new_id("key"), body=draft)
    assert (await staff.create_zone(request)).body == (await staff.create_zone(request)).body


async def test_there_are_not_too_many_zones(staff: ShippingClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zones, "MOST_ZONES", 8)
    with pytest.raises(problems.ZoneLimit) as refusal:
        await new_zone(staff)
    assert refusal.value.members == {"max": 8}
