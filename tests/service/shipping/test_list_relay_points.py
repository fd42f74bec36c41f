"""List relay points, nearest first."""

import pytest
from msgspec import UNSET

from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from generated.shipping.problems import CountryMissing, CursorInvalid, PostalCodeInvalid
from tests.service.shipping.points import load, new_carrier, one_point, points_of, row
from tests.support.service import Serving

BASTILLE = {"latitude": "48.8533", "longitude": "2.3681", "postal_code": "75004"}
LILLE = {"latitude": "50.6329", "longitude": "3.0584", "postal_code": "59000", "city": "Lille"}
LYON = {"latitude": "45.7589", "longitude": "4.8320", "postal_code": "69002", "city": "Lyon"}
AJACCIO = {"latitude": "41.9197", "longitude": "8.7388", "postal_code": "20000", "city": "Ajaccio"}
BASTIA = {"latitude": "42.6976", "longitude": "9.4509", "postal_code": "20200", "city": "Bastia"}
NICE = {"latitude": "43.7034", "longitude": "7.2663", "postal_code": "06000", "city": "Nice"}
BRUSSELS = {"latitude": "50.8466", "longitude": "4.3517", "postal_code": "1000", "city": "Bruxelles", "country": "BE"}


async def many(staff: ShippingClient) -> str:
    """Returns a carrier with points in several places."""
    carrier = await new_carrier(staff)
    places = {"LYON": LYON, "PARIS": {}, "NICE": NICE, "BASTILLE": BASTILLE, "AJACCIO": AJACCIO, "LILLE": LILLE}
    places |= {"BASTIA": BASTIA, "BRUSSELS": BRUSSELS}
    await load(staff, carrier, *(row(reference, **place) for reference, place in places.items()))
    return carrier


async def near(
    client: ShippingClient, carrier: str, postal_code: str, country: models.CountryCode = "FR"
) -> list[models.RelayPoint]:
    request = operations.ListRelayPointsRequest(carrier_code=carrier, country=country, postal_code=postal_code, limit=100)
    return (await client.list_relay_points(request)).body.items


@pytest.mark.parametrize(
    ("postal_code", "references"),
    [
        ("75010", ["PARIS", "BASTILLE", "LILLE", "LYON", "NICE"]),
        ("75 004", ["BASTILLE", "PARIS", "LILLE", "LYON", "NICE"]),
        ("59160", ["LILLE", "PARIS", "BASTILLE", "LYON", "NICE"]),
        ("06400", ["NICE", "LYON", "BASTILLE", "PARIS", "LILLE"]),
        ("69999", ["LYON", "NICE", "BASTILLE", "PARIS", "LILLE"]),  # no such code: those that begin alike are near
        ("20000", ["AJACCIO", "BASTIA"]),  # nobody crosses the sea for a parcel
        ("20600", ["BASTIA", "AJACCIO"]),
        ("97400", []),
    ],
)
async def test_the_nearest_of_the_same_territory_come_first(
    staff: ShippingClient, anybody: ShippingClient, postal_code: str, references: list[str]
) -> None:
    found = await near(anybody, await many(staff), postal_code)
    assert [each.reference for each in found] == references
    distances = [each.distance for each in found if each.distance is not UNSET]
    assert distances == sorted(distances)
    assert len(distances) == len(found)


async def test_distances_are_those_of_a_map(staff: ShippingClient, anybody: ShippingClient) -> None:
    carrier = await many(staff)
    from_paris = {each.reference: each.distance for each in await near(anybody, carrier, "75001")}
    for reference, kilometres in {"LILLE": 204, "LYON": 391, "NICE": 686}.items():
        distance = from_paris[reference]
        assert isinstance(distance, int)
        assert distance == pytest.approx(kilometres * 1000, rel=0.02)
    [brussels] = await near(anybody, carrier, "1000", "BE")
    assert isinstance(brussels.distance, int)
    assert brussels.distance < 3000


async def test_pages_go_from_near_to_far(staff: ShippingClient, anybody: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    places = [
        {"latitude": f"{48.8 + number % 7 / 100:.2f}", "longitude": "2.35"} for number in range(25)
    ]  # many as far as others
    await load(staff, carrier, *(row(f"A-{number:02}", **place) for number, place in enumerate(places)))
    wanted, cursor, found = await near(anybody, carrier, "75011"), None, list[models.RelayPoint]()
    while True:
        request = operations.ListRelayPointsRequest(
            carrier_code=carrier, country="FR", postal_code="75011", limit=4, cursor=cursor
        )
        page = (await anybody.list_relay_points(request)).body
        found += page.items
        if page.next_cursor is UNSET:
            break
        cursor = page.next_cursor
    assert found == wanted
    assert len(found) == 25


async def test_without_a_postal_code_they_come_by_country_code_and_name(staff: ShippingClient, anybody: ShippingClient) -> None:
    carrier = await many(staff)
    found = await points_of(anybody, carrier)
    assert [each.reference for each in found[:2]] == ["BRUSSELS", "NICE"]
    assert {each.distance for each in found} == {UNSET}
    first = operations.ListRelayPointsRequest(carrier_code=carrier, limit=3)
    page = (await anybody.list_relay_points(first)).body
    assert isinstance(page.next_cursor, str)
    rest = operations.ListRelayPointsRequest(carrier_code=carrier, limit=100, cursor=page.next_cursor)
    assert [*page.items, *(await anybody.list_relay_points(rest)).body.items] == found


async def test_a_cursor_of_another_order_is_refused(staff: ShippingClient, anybody: ShippingClient) -> None:
    carrier = await many(staff)
    page = (await anybody.list_relay_points(operations.ListRelayPointsRequest(carrier_code=carrier, limit=3))).body
    assert isinstance(page.next_cursor, str)
    other = operations.ListRelayPointsRequest(carrier_code=carrier, country="FR", postal_code="75011", cursor=page.next_cursor)
    with pytest.raises(CursorInvalid):
        await anybody.list_relay_points(other)


async def test_the_public_sees_open_points_and_staff_all(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"), row("A-2", status="CLOSED"))

    async def seen(client: ShippingClient, status: models.RelayPointStatus | None) -> list[str]:
        request = operations.ListRelayPointsRequest(carrier_code=carrier, status=status)
        return sorted(each.reference for each in (await client.list_relay_points(request)).body.items)

    assert [await seen(anybody, status) for status in (None, "OPEN", "CLOSED")] == [["A-1"], ["A-1"], []]
    assert [await seen(staff, status) for status in (None, "OPEN", "CLOSED")] == [["A-1", "A-2"], ["A-1"], ["A-2"]]
    assert [each.reference for each in await near(anybody, carrier, "75011")] == ["A-1"]
    assert len(await near(staff, carrier, "75011")) == 2


async def test_points_are_found_by_parts_of_what_they_say(staff: ShippingClient, anybody: ShippingClient) -> None:
    point = await one_point(staff, "PV-75011-03", name="L’Œuf à la Coque", line1="1 rue de l'Évêché", city="Besançon")

    async def found(q: str) -> bool:
        request = operations.ListRelayPointsRequest(q=q, carrier_code=point.carrier_code)
        return bool((await anybody.list_relay_points(request)).body.items)

    for q in ("oeuf coque", "eveche", "BESANCON", "pv-75011-03", "75011", "pv7501103"[:7]):
        assert await found(q), q
    assert not await found("lyon")


async def test_a_postal_code_needs_its_country_and_its_form(anybody: ShippingClient) -> None:
    with pytest.raises(CountryMissing):
        await anybody.list_relay_points(operations.ListRelayPointsRequest(postal_code="75011"))
    with pytest.raises(PostalCodeInvalid):
        await anybody.list_relay_points(operations.ListRelayPointsRequest(country="FR", postal_code="1000"))


async def test_a_code_that_nothing_is_known_of_is_no_fault(staff: ShippingClient, anybody: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1", country="IE", postal_code="D02 X285", latitude="53.34", longitude="-6.25"))
    [point] = await near(anybody, carrier, "000 0000", "IE")
    assert (point.reference, point.distance) == ("A-1", UNSET)
