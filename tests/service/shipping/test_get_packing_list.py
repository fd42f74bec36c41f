"""Print the packing list of a parcel."""

import io

import pytest
from pypdf import PdfReader

from generated.shipping import models, operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, in_parts, label, split, unpack
from tests.support.service import Serving


async def printed(staff: ShippingClient, shipment: models.Shipment) -> str:
    answer = await staff.get_packing_list(operations.GetPackingListRequest(shipment_id=shipment.shipment_id))
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.body)).pages)


async def test_a_packing_list_says_what_goes_into_this_parcel(shipping: Serving, staff: ShippingClient) -> None:
    order, shipment = await in_parts(shipping)
    whole = await printed(staff, shipment)
    for text in (shipment.shipment_number, order.order_number, "Colis 1 sur 1", "MUG-BLUE-01", "TEA-01", "4 pièces"):
        assert text in whole
    other = await split(staff, shipment, tea=1)
    first, second = await printed(staff, shipment), await printed(staff, other)
    assert ("Colis 1 sur 2" in first, "TEA-01" in first, "3 pièces" in first) == (True, False, True)
    assert ("Colis 2 sur 2" in second, "TEA-01" in second, "1 pièce " in second) == (True, True, True)
    await label(staff, shipment)
    await dispatch(staff, shipment)
    assert await printed(staff, shipment) == first


async def test_nobody_packs_a_cancelled_parcel(shipping: Serving, staff: ShippingClient) -> None:
    _, shipment = await in_parts(shipping)
    await unpack(staff, shipment)
    with pytest.raises(problems.ShipmentState) as refusal:
        await printed(staff, shipment)
    assert refusal.value.members == {"state": "CANCELLED"}
    with pytest.raises(problems.NotFound):
        await staff.get_packing_list(operations.GetPackingListRequest(shipment_id=new_id("shp")))
    with pytest.raises(problems.Forbidden):
        await printed(shipping.as_staff(ShippingClient, "orders:read"), shipment)
