"""Record what the carrier reports."""

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from generated.events.shipping import ShipmentDelivered, ShipmentTrackingUpdated
from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import dispatch, label, report, shipped, told
from tests.support.service import Serving


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
