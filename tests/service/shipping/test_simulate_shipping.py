"""What would an address be offered, and why not the rest?"""

from datetime import date

import pytest

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.desk import (
    at_home,
    change_carrier,
    change_method,
    new_carrier,
    new_method,
    new_place,
    new_zone,
    place_of,
    rate,
    simulate,
)
from tests.service.shipping.support import MONDAY, at, quote
from tests.support.service import Serving


async def test_a_simulation_offers_what_a_quote_does(shipping: Serving, staff: ShippingClient, anybody: ShippingClient) -> None:
    with at(shipping, MONDAY):
        for asked in ({}, {"postal_code": "20000"}, {"country": "ES", "postal_code": "28001"}, {"tier": "VIP"}):
            quoted = await quote(anybody, **asked)
            assert (await simulate(staff, **asked)).options == list(quoted.values())


async def test_a_simulation_says_place_zone_and_weight(staff: ShippingClient) -> None:
    found = await simulate(staff, postal_code="97 400", lines=[{"sku": "TEA-01", "quantity": 3, "weight": 120}])
    assert (found.territory, found.taxed, found.zone_code, found.weight) == ("FR-974", False, "FRENCH_OVERSEAS", 360)
    assert at_home(found.options) == ["OVERSEAS_HOME"]


async def test_a_parcel_of_40_kg_has_no_option_and_hears_why(staff: ShippingClient, anybody: ShippingClient) -> None:
    anvils = [{"sku": "ANVIL-01", "quantity": 2, "weight": 20_000}]
    found = await simulate(staff, lines=anvils)
    reasons = {each.shipping_method_code: (each.reason, each.max_weight) for each in found.refusals}
    assert (found.options, found.weight) == ([], 40_000)
    assert reasons["STANDARD_HOME"] == reasons["EXPRESS_HOME"] == ("TOO_HEAVY", 30_000)
    assert reasons["RELAY_POINT"] == ("TOO_HEAVY", 20_000)
    assert reasons["OVERSEAS_HOME"][0] == reasons["ECONOMY_HOME"][0] == "ZONE_NOT_SERVED"
    with pytest.raises(problems.WeightLimit) as refusal:
        await quote(anybody, lines=anvils)
    assert refusal.value.members == {"max": 30_000}


async def test_every_method_is_an_option_or_has_its_reason(staff: ShippingClient) -> None:
    place = new_place()
    zone = await new_zone(staff, areas=place_of(place))
    carrier = await new_carrier(staff)
    offered = await new_method(staff, rate(zone), carrier_code=carrier.carrier_code)
    switched_off = await change_method(staff, await new_method(staff, rate(zone)), active=False)
    idle = await change_carrier(staff, await new_carrier(staff), active=False)
    of_idle = await new_method(staff, rate(zone), carrier_code=idle.carrier_code)
    light = await new_method(staff, rate(zone, up_to=500))
    nowhere = await new_method(staff, carrier_code=carrier.carrier_code, name="Nulle part")
    no_point = await new_method(staff, rate(zone), carrier_code=carrier.carrier_code, delivers_to="RELAY_POINT")
    found = await simulate(staff, postal_code=place)
    assert [each.shipping_method_code for each in found.options] == [offered.shipping_method_code]
    reasons = {each.shipping_method_code: each.reason for each in found.refusals}
    assert reasons[switched_off.shipping_method_code] == "METHOD_OFF"
    assert reasons[of_idle.shipping_method_code] == "CARRIER_OFF"
    assert reasons[light.shipping_method_code] == "TOO_HEAVY"
    assert reasons[nowhere.shipping_method_code] == "ZONE_NOT_SERVED"
    assert reasons[no_point.shipping_method_code] == "NO_RELAY_POINT"
    listed = (await staff.list_shipping_methods(operations.ListShippingMethodsRequest())).body.items
    assert {each.shipping_method_code for each in listed} == {offered.shipping_method_code, *reasons}
    assert [each.name for each in found.refusals if each.shipping_method_code == nowhere.shipping_method_code] == ["Nulle part"]


async def test_what_no_zone_holds_hears_so(staff: ShippingClient) -> None:
    found = await simulate(staff, country="DE", postal_code="78266")
    assert (found.territory, found.taxed, found.options) == ("DE-BUS", False, [])
    assert {each.reason for each in found.refusals} <= {"NO_ZONE", "METHOD_OFF", "CARRIER_OFF"}


async def test_a_simulation_is_of_any_time(staff: ShippingClient) -> None:
    lines = [{"sku": "MUG-BLUE-01", "quantity": 1, "weight": 350}]
    eve = await simulate(staff, lines=lines, at="2026-12-23T09:00:00Z")
    [standard] = [each for each in eve.options if each.shipping_method_code == "STANDARD_HOME"]
    [express] = [each for each in eve.options if each.shipping_method_code == "EXPRESS_HOME"]
    # handled on Thursday the 24th; Christmas is a Friday, on which the express carrier goes on
    assert (express.earliest_day, standard.earliest_day) == (date(2026, 12, 25), date(2026, 12, 28))


async def test_a_postal_code_has_the_form_of_its_country(staff: ShippingClient) -> None:
    with pytest.raises(problems.PostalCodeInvalid):
        await simulate(staff, country="NL", postal_code="75011")
