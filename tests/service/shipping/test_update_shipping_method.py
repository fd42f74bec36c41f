"""Change a shipping method."""

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from generated.events.shipping import ShippingMethodChanged
from generated.shipping import problems
from generated.shipping.client import ShippingClient
from infra.runtime.problem import NotFound
from tests.service.shipping.desk import (
    all_zones,
    change_method,
    new_carrier,
    new_code,
    new_method,
    new_place,
    new_zone,
    place_of,
    rate,
)
from tests.service.shipping.support import quote
from tests.support.service import Serving


async def test_what_is_absent_stays_as_it_was(shipping: Serving, staff: ShippingClient) -> None:
    zone = await new_zone(staff)
    made = await new_method(staff, rate(zone), own_terms={"cut_off_hour": 9})
    changed = await change_method(staff, made, name="Par avion", name_en="By air")
    assert (changed.name, changed.name_en, changed.version) == ("Par avion", "By air", 2)
    assert (changed.rates, changed.own_terms, changed.carrier_code) == (made.rates, made.own_terms, made.carrier_code)
    carrier = await new_carrier(staff)
    changed = await change_method(
        staff, changed, carrier_code=carrier.carrier_code, delivers_to="RELAY_POINT", active=False, own_terms={}
    )
    assert (changed.carrier_code, changed.delivers_to, changed.active) == (carrier.carrier_code, "RELAY_POINT", False)
    assert (changed.name, changed.version, changed.own_terms) == ("Par avion", 3, UNSET)
    told = [each.method for each in await shipping.emitted_of(ShippingMethodChanged)]
    versions = [each.version for each in told if each.shipping_method_code == made.shipping_method_code]
    assert versions == [1, 2, 3]


async def test_fees_are_replaced_as_a_whole(staff: ShippingClient, anybody: ShippingClient) -> None:
    place = new_place()
    here, there = await new_zone(staff, areas=place_of(place)), await new_zone(staff)
    made = await new_method(staff, rate(here, 990), rate(there, 1990))
    changed = await change_method(staff, made, rates=[rate(here, 1090)])
    assert [each.zone_code for each in changed.rates] == [here.zone_code]
    [option] = (await quote(anybody, postal_code=place)).values()
    assert option.fee.amount == 1090
    zones = await all_zones(staff)
    assert (zones[here.zone_code].method_codes, zones[there.zone_code].method_codes) == ([made.shipping_method_code], [])


async def test_a_method_that_is_switched_off_is_not_offered(staff: ShippingClient, anybody: ShippingClient) -> None:
    place = new_place()
    made = await new_method(staff, rate(await new_zone(staff, areas=place_of(place))))
    off = await change_method(staff, made, active=False)
    with pytest.raises(problems.AddressNotServed):
        await quote(anybody, postal_code=place)
    await change_method(staff, off, active=True)
    assert set(await quote(anybody, postal_code=place)) == {made.shipping_method_code}


async def test_what_would_not_be_made_is_not_changed_either(staff: ShippingClient) -> None:
    made = await new_method(staff)
    with pytest.raises(problems.CarrierUnknown):
        await change_method(staff, made, carrier_code="NOBODY")
    with pytest.raises(problems.ZoneUnknown):
        await change_method(staff, made, rates=[rate("NOWHERE")])
    with pytest.raises(problems.ZoneTwice):
        await change_method(staff, made, rates=[rate("ITALY"), rate("ITALY")])
    twice = [{"tier": "VIP", "free_from": {"amount": amount, "currency": "EUR"}} for amount in (500, 300)]
    with pytest.raises(problems.TierTwice):
        await change_method(staff, made, own_terms={"free_delivery": {"tier_free_from": twice}})
    with pytest.raises(problems.DaysUnordered):
        await change_method(staff, made, rates=[rate("ITALY", min_days=1, max_days=0)])
    with pytest.raises(problems.WeightTiersUnordered):
        await change_method(staff, made, rates=[rate("ITALY", weight_tiers=rate("ITALY")["weight_tiers"] * 2)])
    assert (await change_method(staff, made)).version == 2, "none of the refused ones counted"


async def test_a_stale_version_is_refused(staff: ShippingClient) -> None:
    made = await new_method(staff)
    await change_method(staff, made, name="Par avion")
    with pytest.raises(problems.VersionConflict) as refusal:
        await change_method(staff, made, name="Par train")
    assert refusal.value.members == {"current_version": 2}


async def test_a_method_that_is_not_there_is_not_found(staff: ShippingClient) -> None:
    gone = replace(await new_method(staff), shipping_method_code=new_code("METHOD"))
    with pytest.raises(NotFound):
        await change_method(staff, gone, name="Par avion")
