"""Void a label."""

import asyncio

import pytest
from msgspec import UNSET

from generated.events.shipping import LabelVoided
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, read, shipped, told, unpack, void
from tests.support.service import Serving


async def test_a_parcel_takes_another_label_with_another_number(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    first = await label(staff, shipment)
    voided = await void(staff, first.label_id)
    assert (voided.status, voided.version, voided.tracking_number) == ("VOID", first.version + 1, first.tracking_number)
    waiting = await read(staff, shipment)
    assert (waiting.status, waiting.label_id, waiting.tracking_number, waiting.tracking_url) == ("PENDING", UNSET, UNSET, UNSET)
    [event] = await told(shipping, LabelVoided, order)
    assert (event.shipment_id, event.label_id) == (shipment.shipment_id, first.label_id)
    assert (event.tracking_number, event.voided_at) == (first.tracking_number, voided.updated_at)
    with pytest.raises(problems.ShipmentState):
        await dispatch(staff, shipment)
    with pytest.raises(problems.LabelVoid):
        await staff.get_label(operations.GetLabelRequest(label_id=first.label_id))
    with pytest.raises(problems.NotFound):
        await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=first.tracking_number))
    second = await label(staff, shipment)
    assert second.tracking_number != first.tracking_number
    assert (await dispatch(staff, shipment)).tracking_number == second.tracking_number
    tracked = await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=second.tracking_number))
    assert tracked.body.status == "DISPATCHED"


async def test_what_is_void_or_left_is_not_voided(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await shipped(shipping)
    first = await label(staff, shipment)
    await void(staff, first.label_id)
    second = await label(staff, shipment)
    with pytest.raises(problems.LabelVoid):
        await void(staff, first.label_id)
    assert (await read(staff, shipment)).label_id == second.label_id
    await dispatch(staff, shipment)
    with pytest.raises(problems.LabelNotVoidable) as refusal:
        await void(staff, second.label_id)
    assert refusal.value.members == {"state": "DISPATCHED"}
    _, cancelled = await shipped(shipping)
    third = await label(staff, cancelled)
    await unpack(staff, cancelled)
    with pytest.raises(problems.LabelVoid):
        await void(staff, third.label_id)
    with pytest.raises(problems.NotFound):
        await void(staff, new_id("lbl"))
    with pytest.raises(problems.Forbidden):
        await void(shipping.as_staff(ShippingClient, "shipping:read"), second.label_id)


async def test_a_label_that_is_voided_while_its_parcel_leaves_is_void_or_on_its_way(
    shipping: Serving, staff: ShippingClient
) -> None:
    for _ in range(6):
        _, shipment = await shipped(shipping)
        made = await label(staff, shipment)
        results = await asyncio.gather(void(staff, made.label_id), dispatch(staff, shipment), return_exceptions=True)
        [refused] = [result for result in results if isinstance(result, BaseException)]
        left = (await read(staff, shipment)).status == "DISPATCHED"
        assert isinstance(refused, problems.LabelNotVoidable if left else problems.ShipmentState)
        assert isinstance(next(each for each in results if each is not refused), models.Shipment if left else models.Label)
