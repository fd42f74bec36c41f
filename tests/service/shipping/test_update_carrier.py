"""Change a carrier."""

import pytest
from msgspec.structs import replace

from generated.events.shipping import CarrierChanged
from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.problem import NotFound
from tests.service.shipping.desk import change_carrier, new_carrier, new_code, new_method, new_place, new_zone, place_of, rate
from tests.service.shipping.support import quote
from tests.support.order_events import ORDER_ONE, confirmed, new_order
from tests.support.service import Serving


async def test_what_is_absent_stays_as_it_was(shipping: Serving, staff: ShippingClient, anybody: ShippingClient) -> None:
    made = await new_carrier(staff, label_formats=["PDF", "ZPL"])
    changed = await change_carrier(staff, made, name="Flèche")
    assert (changed.name, changed.version, changed.label_formats) == ("Flèche", 2, ["PDF", "ZPL"])
    changed = await change_carrier(
        staff,
        changed,
        tracking_url_template="https://fleche.example/{tracking_number}?lang=fr",
        label_formats=["ZPL"],
        closed_on_holidays=False,
        active=False,
    )
    assert (changed.name, changed.version, changed.label_formats) == ("Flèche", 3, ["ZPL"])
    assert (changed.closed_on_holidays, changed.active) == (False, False)
    assert changed in (await anybody.list_carriers(operations.ListCarriersRequest())).body.items
    told = [
        each.carrier for each in await shipping.emitted_of(CarrierChanged) if each.carrier.carrier_code == made.carrier_code
    ]
    assert [(each.version, each.name, each.active) for each in told] == [
        (1, made.name, True),
        (2, "Flèche", True),
        (3, "Flèche", False),
    ]


async def test_the_methods_of_a_carrier_that_is_switched_off_are_not_offered(
    staff: ShippingClient, anybody: ShippingClient
) -> None:
    place = new_place()
    carrier = await new_carrier(staff)
    zone = await new_zone(staff, areas=place_of(place))
    method = await new_method(staff, rate(zone), carrier_code=carrier.carrier_code)
    assert set(await quote(anybody, postal_code=place)) == {method.shipping_method_code}
    carrier = await change_carrier(staff, carrier, active=False)
    with pytest.raises(problems.AddressNotServed):
        await quote(anybody, postal_code=place)
    await change_carrier(staff, carrier, active=True)
    assert set(await quote(anybody, postal_code=place)) == {method.shipping_method_code}


async def test_what_was_ordered_is_sent_though_its_carrier_is_switched_off(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await change_carrier(staff, await new_carrier(staff, name="Flèche"), active=False)
    order = new_order(shipping={**ORDER_ONE["shipping"], "carrier_code": carrier.carrier_code})
    await shipping.react(order)
    await shipping.react(confirmed(order))
    request = operations.ListOrderShipmentsRequest(order_id=order.order_id)
    [parcel] = (await staff.list_order_shipments(request)).body.items
    assert (parcel.status, parcel.carrier_name) == ("PENDING", "Flèche")


async def test_a_stale_version_is_refused(staff: ShippingClient) -> None:
    made = await new_carrier(staff)
    await change_carrier(staff, made, name="Flèche")
    with pytest.raises(problems.VersionConflict) as refusal:
        await change_carrier(staff, made, name="Éclair")
    assert refusal.value.members == {"current_version": 2}


async def test_a_carrier_that_is_not_there_is_not_found(staff: ShippingClient) -> None:
    gone = replace(await new_carrier(staff), carrier_code=new_code("CARRIER"))
    with pytest.raises(NotFound):
        await change_carrier(staff, gone, name="Flèche")
