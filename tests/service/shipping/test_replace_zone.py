"""Change a zone."""

import pytest
from msgspec.structs import replace

from generated.events.shipping import ShippingZoneChanged
from generated.shipping import problems
from generated.shipping.client import ShippingClient
from infra.runtime.problem import NotFound
from tests.service.shipping.desk import all_zones, new_code, new_method, new_place, new_zone, place_of, rate, zone_replacement
from tests.service.shipping.support import quote
from tests.support.service import Serving


async def test_addresses_move_with_the_areas(shipping: Serving, staff: ShippingClient, anybody: ShippingClient) -> None:
    before, after = new_place(), new_place()
    zone = await new_zone(staff, areas=place_of(before))
    method = await new_method(staff, rate(zone))
    changed = (await staff.replace_zone(zone_replacement(zone, name="Ailleurs", areas=place_of(after)))).body
    assert (changed.name, changed.version, changed.method_codes) == ("Ailleurs", 2, [method.shipping_method_code])
    assert (await all_zones(staff))[zone.zone_code] == changed
    assert set(await quote(anybody, postal_code=after)) == {method.shipping_method_code}
    with pytest.raises(problems.AddressNotServed):
        await quote(anybody, postal_code=before)
    told = [each.zone for each in await shipping.emitted_of(ShippingZoneChanged) if each.zone.zone_code == zone.zone_code]
    assert [(each.version, each.name) for each in told] == [(1, zone.name), (2, "Ailleurs")]


async def test_a_zone_may_grow_but_not_into_another(staff: ShippingClient) -> None:
    taken, free = new_place(), new_place()
    other = await new_zone(staff, areas=place_of(taken))
    zone = await new_zone(staff)
    with pytest.raises(problems.ZonesOverlap) as refusal:
        await staff.replace_zone(zone_replacement(zone, areas=place_of(free, taken)))
    assert refusal.value.members == {"zone_code": other.zone_code, "country": "FR", "postal_code": taken}
    assert (await all_zones(staff))[zone.zone_code] == zone
    grown = (await staff.replace_zone(zone_replacement(zone, areas=place_of(free, new_place())))).body
    assert (grown.version, len(grown.areas[0].postal_codes or [])) == (2, 2)


async def test_a_range_without_codes_is_refused(staff: ShippingClient) -> None:
    zone = await new_zone(staff)
    with pytest.raises(problems.PostalCodeRangeInvalid):
        await staff.replace_zone(zone_replacement(zone, areas=place_of("0", country="NL")))


async def test_a_stale_version_is_refused(staff: ShippingClient) -> None:
    zone = await new_zone(staff)
    await staff.replace_zone(zone_replacement(zone, name="Un"))
    with pytest.raises(problems.VersionConflict) as refusal:
        await staff.replace_zone(zone_replacement(zone, name="Deux"))
    assert refusal.value.members == {"current_version": 2}


async def test_a_zone_that_is_not_there_is_not_found(staff: ShippingClient) -> None:
    gone = replace(await new_zone(staff), zone_code=new_code("ZONE"))
    with pytest.raises(NotFound):
        await staff.replace_zone(zone_replacement(gone))
