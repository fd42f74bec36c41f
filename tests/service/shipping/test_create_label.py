"""Make the label of a shipment."""

import asyncio

import pytest

from generated.events.shipping import LabelCreated
from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import in_parts, label, shipped, split, told
from tests.support.service import Serving


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


async def test_a_label_says_which_parcel_of_how_many_it_is(shipping: Serving, staff: ShippingClient) -> None:
    _, first = await in_parts(shipping)
    second = await split(staff, first, tea=1)
    for number, shipment in enumerate((first, second), start=1):
        made = await label(staff, shipment)
        zpl = await staff.get_label(operations.GetLabelRequest(label_id=made.label_id, accept="text/plain"))
        assert f"^FD{number} / 2^FS".encode() in zpl.body
