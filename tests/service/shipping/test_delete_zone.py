"""Delete a zone."""

import pytest

from generated.events.shipping import ShippingZoneDeleted
from generated.shipping import problems
from generated.shipping.client import ShippingClient
from infra.runtime.problem import NotFound
from tests.service.shipping.desk import all_zones, change_method, delete, new_method, new_place, new_zone, place_of, rate
from tests.support.service import Serving


async def test_a_zone_that_is_deleted_leaves_its_addresses_to_others(shipping: Serving, staff: ShippingClient) -> None:
    place = new_place()
    zone = await new_zone(staff, areas=place_of(place))
    await delete(staff, zone)
    assert zone.zone_code not in await all_zones(staff)
    [told] = [each for each in await shipping.emitted_of(ShippingZoneDeleted) if each.zone_code == zone.zone_code]
    assert (told.terms_key, told.version) == (f"zone:{zone.zone_code}", 2)
    await new_zone(staff, areas=place_of(place))
    with pytest.raises(NotFound):
        await delete(staff, zone)


async def test_a_zone_that_a_method_has_a_fee_for_stays(staff: ShippingClient) -> None:
    zone = await new_zone(staff)
    method = await new_method(staff, rate(zone), active=False)
    with pytest.raises(problems.ZoneInUse) as refusal:
        await delete(staff, zone)
    assert refusal.value.members == {"shipping_method_code": method.shipping_method_code}
    await change_method(staff, method, rates=[])
    await delete(staff, zone)
    assert zone.zone_code not in await all_zones(staff)
