"""Put pieces of a parcel into another one."""

import asyncio

import pytest

from generated.events.shipping import ShipmentCreated, ShipmentSplit
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import (
    MUGS,
    dispatch,
    in_parts,
    label,
    packed,
    read,
    shipments_of,
    some,
    split,
    told,
    unpack,
)
from tests.support.service import Serving


async def test_pieces_go_into_a_parcel_of_their_own(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await in_parts(shipping)
    other = await split(staff, shipment, mugs=1, tea=1)
    stays = await read(staff, shipment)
    assert (packed(other), other.weight, other.version) == ({"mugs": 1, "tea": 1}, 470, 1)
    assert (packed(stays), stays.weight, stays.version) == ({"mugs": 2}, 700, shipment.version + 1)
    assert other.shipment_number not in {shipment.shipment_number, ""}
    assert (other.latest_day, other.address, other.order_number) == (stays.latest_day, stays.address, stays.order_number)
    assert await shipments_of(shipping, order.order_id) == [stays, other]
    [event] = await told(shipping, ShipmentSplit, order)
    assert (event.shipment_id, event.new_shipment_id) == (shipment.shipment_id, other.shipment_id)
    assert [(line.line_id, line.quantity) for line in event.lines] == [(MUGS, 2)]
    kinds = [payload["shipment_id"] for name, payload in await shipping.emitted() if payload.get("order_id") == order.order_id]
    assert kinds == [shipment.shipment_id, other.shipment_id, shipment.shipment_id]  # created, created, split
    assert len(await told(shipping, ShipmentCreated, order)) == 2


async def test_something_stays_and_nothing_is_taken_that_is_not_there(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await in_parts(shipping)
    with pytest.raises(problems.ShipmentEmptied):
        await split(staff, shipment, mugs=3, tea=1)
    with pytest.raises(problems.QuantityExceeded) as exceeded:
        await split(staff, shipment, mugs=4)
    assert exceeded.value.members == {"line_id": MUGS, "max": 3}
    other = await split(staff, shipment, tea=1)
    with pytest.raises(problems.LineUnknown):
        await split(staff, other, mugs=1)
    assert await read(staff, other) == other


async def test_a_clerk_who_saw_another_parcel_is_refused(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await in_parts(shipping)
    await split(staff, shipment, mugs=1)
    with pytest.raises(problems.VersionConflict) as stale:
        await split(staff, shipment, mugs=1)
    assert stale.value.members == {"current_version": shipment.version + 1}


async def test_only_a_parcel_that_waits_for_its_label_is_split(shipping: Serving, staff: ShippingClient) -> None:
    _, labelled = await in_parts(shipping)
    await label(staff, labelled)
    _, gone = await in_parts(shipping)
    await label(staff, gone)
    await dispatch(staff, gone)
    _, cancelled = await in_parts(shipping)
    await unpack(staff, cancelled)
    for shipment, state in ((labelled, "LABELLED"), (gone, "DISPATCHED"), (cancelled, "CANCELLED")):
        with pytest.raises(problems.ShipmentState) as refusal:
            await split(staff, await read(staff, shipment), mugs=1)
        assert refusal.value.members == {"state": state}
    body = models.ShipmentSplitDraft(lines=some(mugs=1), version=1)
    with pytest.raises(problems.NotFound):
        await staff.split_shipment(
            operations.SplitShipmentRequest(shipment_id=new_id("shp"), body=body, idempotency_key=new_id("key"))
        )


async def test_the_same_key_splits_once(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await in_parts(shipping)
    body = models.ShipmentSplitDraft(lines=some(mugs=1), version=shipment.version)
    request = operations.SplitShipmentRequest(shipment_id=shipment.shipment_id, body=body, idempotency_key=new_id("key"))
    made = (await staff.split_shipment(request)).body
    assert (await staff.split_shipment(request)).body == made
    assert len(await shipments_of(shipping, order.order_id)) == 2


async def test_two_who_split_at_once_take_nothing_twice(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await in_parts(shipping)
    results = await asyncio.gather(*(split(staff, shipment, mugs=2) for _ in range(3)), return_exceptions=True)
    assert sum(isinstance(result, problems.VersionConflict) for result in results) == 2
    parcels = await shipments_of(shipping, order.order_id)
    assert [packed(each) for each in parcels] == [{"mugs": 1, "tea": 1}, {"mugs": 2}]
