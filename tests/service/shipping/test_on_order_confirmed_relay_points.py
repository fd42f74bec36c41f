"""A parcel that was ordered to a relay point goes there, and says so."""

import io

import msgspec
from msgspec import UNSET
from pypdf import PdfReader

from generated.common.models import RelayPointCopy
from generated.shipping import operations
from generated.shipping.client import ShippingClient
from tests.service.shipping.points import load, new_carrier, points_of, row
from tests.service.shipping.support import MONDAY, at, in_parts, label, shipped, split
from tests.support.order_events import ORDER_TO_A_POINT
from tests.support.service import Serving

POINT = msgspec.convert(ORDER_TO_A_POINT["shipping"]["relay_point"], RelayPointCopy)


async def test_the_parcel_keeps_the_point_of_its_order(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping, example=ORDER_TO_A_POINT)
    assert shipment.relay_point == POINT
    assert shipment.address.recipient == order.delivery_address.recipient
    one = (await staff.get_shipment(operations.GetShipmentRequest(shipment_id=shipment.shipment_id))).body
    assert one.relay_point == POINT
    assert (await shipped(shipping))[1].relay_point is UNSET


async def test_the_parcel_is_found_by_its_point(shipping: Serving, staff: ShippingClient) -> None:
    order, _ = await shipped(shipping, example=ORDER_TO_A_POINT)
    for q in (POINT.reference, "tabac bastille"):
        request = operations.ListShipmentsRequest(q=q, limit=100)
        items = (await staff.list_shipments(request)).body.items
        assert order.order_id in {each.order_id for each in items}


async def test_its_label_and_packing_list_say_who_fetches_it_and_where(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping, example=ORDER_TO_A_POINT)
    made = await label(staff, shipment)
    zpl = (await staff.get_label(operations.GetLabelRequest(label_id=made.label_id, accept="text/plain"))).body.decode()
    pdf = (await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))).body
    packing = (await staff.get_packing_list(operations.GetPackingListRequest(shipment_id=shipment.shipment_id))).body
    for text in (zpl, *(_text(each) for each in (pdf, packing))):
        for part in (order.delivery_address.recipient, f"Point relais {POINT.reference}", POINT.name, POINT.line1):
            assert part in text
        assert order.delivery_address.line1 not in text


async def test_both_parts_of_a_parcel_go_to_the_point(shipping: Serving, staff: ShippingClient) -> None:
    copy = ORDER_TO_A_POINT["shipping"]
    _, shipment = await in_parts(shipping, shipping=copy)
    other = await split(staff, shipment, tea=1)
    assert (shipment.relay_point, other.relay_point) == (POINT, POINT)


async def test_a_point_that_closes_or_changes_gets_what_was_ordered_to_it(shipping: Serving, staff: ShippingClient) -> None:
    carrier = await new_carrier(staff)
    await load(staff, carrier, row("A-1"))
    [point] = await points_of(staff, carrier)
    copy = {**ORDER_TO_A_POINT["shipping"]["relay_point"], "relay_point_id": point.relay_point_id, "name": point.name}
    await load(staff, carrier, row("A-1", name="Another", status="CLOSED"))
    _, shipment = await shipped(
        shipping,
        example=ORDER_TO_A_POINT,
        shipping={**ORDER_TO_A_POINT["shipping"], "carrier_code": carrier, "relay_point": copy},
    )
    assert isinstance(shipment.relay_point, RelayPointCopy)
    assert shipment.relay_point.name == point.name
    assert (await label(staff, shipment)).status == "ACTIVE"


async def test_the_days_are_those_of_the_way_to_the_point(shipping: Serving) -> None:
    """An order from the mainland to a point in Corsica takes as long as parcels to Corsica."""
    to_corsica = {**ORDER_TO_A_POINT["shipping"]["relay_point"], "postal_code": "20000", "city": "Ajaccio"}
    with at(shipping, MONDAY):
        _, near = await shipped(shipping, example=ORDER_TO_A_POINT)
        _, far = await shipped(
            shipping, example=ORDER_TO_A_POINT, shipping={**ORDER_TO_A_POINT["shipping"], "relay_point": to_corsica}
        )
    assert near.latest_day is not UNSET
    assert far.latest_day is not UNSET
    assert near.latest_day < far.latest_day


def _text(pdf: bytes) -> str:
    (page,) = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(page.extract_text().split())
