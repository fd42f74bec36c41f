"""Follow a parcel."""

from datetime import UTC, datetime

import pytest

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import dispatch, label, report, shipped
from tests.support.service import Serving


async def test_anybody_follows_a_parcel_by_its_number(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    _, shipment = await shipped(shipping)
    made = await label(staff, shipment)
    request = operations.TrackParcelRequest(tracking_number=made.tracking_number)
    assert (await anybody.track_parcel(request)).body.status == "LABELLED"
    await dispatch(staff, shipment)
    await report(staff, shipment, "IN_TRANSIT", datetime.now(UTC))
    parcel = (await anybody.track_parcel(request)).body
    assert (parcel.status, [event.code for event in parcel.events]) == ("IN_TRANSIT", ["IN_TRANSIT", "DISPATCHED"])
    with pytest.raises(problems.NotFound):
        await anybody.track_parcel(operations.TrackParcelRequest(tracking_number="RR473124829FR"))
