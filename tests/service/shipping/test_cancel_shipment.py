"""Unpack a parcel."""

import asyncio

import pytest

from generated.events.shipping import ShipmentCancelled
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, in_parts, label, pack, packed, shipments_of, told, unpack
from tests.support.service import Serving


async def test_a_parcel_is_unpacked_and_its_pieces_packed_again(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await in_parts(shipping)
    made = await label(staff, shipment)
    gone = await unpack(staff, shipment)
    assert (gone.status, gone.stop_reason) == ("CANCELLED", "STAFF")
    with pytest.raises(problems.LabelVoid):
        await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))
    [event] = await told(shipping, ShipmentCancelled, order)
    assert (event.reason, event.voided_label_id) == ("STAFF", made.label_id)
    again = await pack(staff, order.order_id)
    assert (packed(again), again.shipment_number == shipment.shipment_number) == (packed(shipment), False)
    assert (await label(staff, again)).tracking_number != made.tracking_number
    assert [each.status for each in await shipments_of(shipping, order.order_id)] == ["CANCELLED", "LABELLED"]


async def test_what_left_or_is_unpacked_is_not_unpacked(shipping: Serving, staff: ShippingClient) -> None:
    _, cancelled = await in_parts(shipping)
    await unpack(staff, cancelled)
    _, gone = await in_parts(shipping)
    await label(staff, gone)
    await dispatch(staff, gone)
    for shipment, state in ((cancelled, "CANCELLED"), (gone, "DISPATCHED")):
        with pytest.raises(problems.ShipmentState) as refusal:
            await unpack(staff, shipment)
        assert refusal.value.members == {"state": state}
    with pytest.raises(problems.NotFound):
        await staff.cancel_shipment(operations.CancelShipmentRequest(shipment_id=new_id("shp")))
    reader = shipping.as_staff(ShippingClient, "shipping:read")
    with pytest.raises(problems.Forbidden):
        await unpack(reader, gone)


async def test_the_answer_to_a_repeated_key_is_the_first_one(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await in_parts(shipping)
    request = operations.CancelShipmentRequest(shipment_id=shipment.shipment_id, idempotency_key=new_id("key"))
    assert (await staff.cancel_shipment(request)).body == (await staff.cancel_shipment(request)).body


async def test_a_parcel_that_is_unpacked_and_dispatched_at_once_is_one_or_the_other(
    shipping: Serving, staff: ShippingClient
) -> None:
    for _ in range(6):
        order, shipment = await in_parts(shipping)
        await label(staff, shipment)
        results = await asyncio.gather(unpack(staff, shipment), dispatch(staff, shipment), return_exceptions=True)
        assert sum(isinstance(result, problems.ShipmentState) for result in results) == 1
        [done] = [result for result in results if isinstance(result, models.Shipment)]
        assert await shipments_of(shipping, order.order_id) == [done]
