"""Hand a parcel to its carrier."""

from datetime import UTC, datetime

import pytest

from generated.events.shipping import ShipmentDispatched
from generated.shipping import problems
from generated.shipping.client import ShippingClient
from tests.service.shipping.support import dispatch, label, report, shipped, told
from tests.support.service import Serving
from tests.support.tokens import STAFF_NAME


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


async def test_a_dispatch_says_who_of_the_staff_did_it(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await shipped(shipping)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    [event] = await told(shipping, ShipmentDispatched, order)
    assert event.staff_name == STAFF_NAME
