"""Labels, dispatch and what carriers report."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from generated.events.shipping import (
    LabelCreated,
    ShipmentDelivered,
    ShipmentDispatched,
    ShipmentTrackingUpdated,
)
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, shipped, told
from tests.support.service import Serving


async def report(
    client: ShippingClient, shipment: models.Shipment, code: models.CarrierEventCode, occurred_at: datetime, **more: Any
) -> models.Shipment:
    body = models.TrackingEventDraft(code=code, occurred_at=occurred_at, **more)
    request = operations.RecordTrackingEventRequest(shipment_id=shipment.shipment_id, body=body)
    return (await client.record_tracking_event(request)).body


async def test_a_label_allots_a_tracking_number_once(shipping: Serving, staff: ShippingClient, anybody: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    with pytest.raises(problems.LabelExists) as refusal:
        await label(staff, shipment)
    assert refusal.value.members == {"label_id": made.label_id}
    [event] = await told(shipping, LabelCreated, order)
    assert (event.tracking_number, event.tracking_url) == (made.tracking_number, made.tracking_url)
    parcel = (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=made.tracking_number))).body
    assert (parcel.status, parcel.events) == ("LABELLED", [])
    spaced = f" {made.tracking_number[:2].lower()} {made.tracking_number[2:6]}-{made.tracking_number[6:].lower()} "
    assert (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=spaced))).body == parcel
    copied = f"\u00a0{made.tracking_number[:4]}\u202f{made.tracking_number[4:8]}\t{made.tracking_number[8:]}\u200b"
    assert (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=copied))).body == parcel
    number = shipment.shipment_number.lower().replace("-", " ")
    for asked in (
        operations.ListShipmentsRequest(tracking_number=spaced),
        operations.ListShipmentsRequest(shipment_number=number),
    ):
        assert [each.shipment_id for each in (await staff.list_shipments(asked)).body.items] == [shipment.shipment_id]
    with pytest.raises(problems.NotFound):
        await anybody.track_parcel(operations.TrackParcelRequest(tracking_number="RR473124829FR"))


async def test_two_labels_asked_for_at_once_make_one(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await shipped(shipping)
    results = await asyncio.gather(*(label(staff, shipment) for _ in range(4)), return_exceptions=True)
    assert sum(isinstance(result, models.Label) for result in results) == 1
    assert sum(isinstance(result, problems.LabelExists) for result in results) == 3


async def test_a_label_prints_as_pdf_and_as_zpl_always_alike(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    pdf = await staff.get_label(operations.GetLabelRequest(label_id=made.label_id))
    assert (pdf.content_type, pdf.body[:5]) == ("application/pdf", b"%PDF-")
    zpl = await staff.get_label(operations.GetLabelRequest(label_id=made.label_id, accept="text/plain"))
    assert (zpl.content_type, zpl.body[:3]) == ("text/plain", b"^XA")
    assert made.tracking_number.encode() in zpl.body
    await dispatch(staff, shipment)
    assert await staff.get_label(operations.GetLabelRequest(label_id=made.label_id)) == pdf
    with pytest.raises(problems.NotFound):
        await staff.get_label(operations.GetLabelRequest(label_id=new_id("lbl")))


async def test_a_parcel_leaves_only_with_its_label(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    with pytest.raises(problems.ShipmentState) as refusal:
        await dispatch(staff, shipment)
    assert refusal.value.members == {"state": "PENDING"}
    with pytest.raises(problems.ShipmentState):
        await report(staff, shipment, "IN_TRANSIT", datetime.now(UTC))
    await label(staff, shipment)
    gone = await dispatch(staff, shipment)
    assert (gone.status, [event.code for event in gone.tracking_events]) == ("DISPATCHED", ["DISPATCHED"])
    with pytest.raises(problems.ShipmentState):
        await dispatch(staff, shipment)
    assert len(await told(shipping, ShipmentDispatched, order)) == 1


async def test_late_and_repeated_reports_change_nothing(
    shipping: Serving, staff: ShippingClient, service: ShippingClient, anybody: ShippingClient
) -> None:
    order, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    await dispatch(staff, shipment)
    now = datetime.now(UTC)
    moving = await report(service, shipment, "IN_TRANSIT", now, location="Lyon")
    assert await report(service, shipment, "IN_TRANSIT", now, location="Lyon") == moving
    assert await report(service, shipment, "FAILED", now - timedelta(hours=1)) == moving
    arrived = await report(service, shipment, "DELIVERED", now + timedelta(days=1))
    assert (arrived.status, arrived.version) == ("DELIVERED", moving.version + 1)
    assert isinstance(arrived.delivered_at, datetime)
    assert arrived.delivered_at < now + timedelta(minutes=1)  # the future counts as now
    assert await report(service, shipment, "RETURNED", now + timedelta(days=2)) == arrived
    assert [event.code for event in await told(shipping, ShipmentTrackingUpdated, order)] == ["IN_TRANSIT", "DELIVERED"]
    assert len(await told(shipping, ShipmentDelivered, order)) == 1
    parcel = (await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=made.tracking_number))).body
    assert [event.code for event in parcel.events] == ["DELIVERED", "IN_TRANSIT", "DISPATCHED"]
    assert b"Lyon" not in msgspec.json.encode(parcel)


@pytest.mark.parametrize("code", ["DELIVERED", "RETURNED"])
async def test_an_end_stamped_before_the_dispatch_or_the_last_scan_is_told_once(
    shipping: Serving, staff: ShippingClient, service: ShippingClient, code: models.CarrierEventCode
) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    left = (await dispatch(staff, shipment)).dispatched_at
    assert isinstance(left, datetime)
    for _ in range(2):
        ended = await report(service, shipment, code, left - timedelta(hours=3))
    assert (ended.status, ended.tracking_events[0].occurred_at) == (code, left)
    [told_of] = await told(shipping, ShipmentTrackingUpdated, order)
    assert (told_of.code, told_of.occurred_at) == (code, left)
    assert len(await told(shipping, ShipmentDelivered, order)) == (code == "DELIVERED")


async def test_the_same_delivery_reported_side_by_side_is_told_once(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    now = datetime.now(UTC)
    await asyncio.gather(*(report(staff, shipment, "DELIVERED", now) for _ in range(4)))
    assert len(await told(shipping, ShipmentDelivered, order)) == 1
