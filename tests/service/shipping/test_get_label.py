"""Print a label."""

import pytest

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, shipped
from tests.support.service import Serving


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
