"""What BILLING does on OrderCreated."""

import msgspec
import pytest

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from generated.events.billing import InvoiceDrafted
from tests.service.billing.support import of_order, read, told
from tests.support.order_events import new_order
from tests.support.service import Serving


async def test_a_placed_order_has_a_draft(billing: Serving, staff: BillingClient) -> None:
    placed = new_order()
    await billing.react(placed)
    await billing.react(placed)
    [summary] = await of_order(staff, placed.order_id)
    draft = await read(staff, summary)
    assert (draft.status, draft.invoice_number, draft.seller, draft.printed) == ("DRAFT", msgspec.UNSET, msgspec.UNSET, False)
    assert [(line.kind, line.description, line.gross.amount) for line in draft.lines] == [
        ("ITEM", "Mug, blue", 3980),
        ("SHIPPING", "Livraison", 490),
    ]
    assert len(await told(billing, InvoiceDrafted, placed.order_id)) == 1
    with pytest.raises(problems.InvoiceNotFinal) as refused:
        await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=draft.invoice_id))
    assert refused.value.members["state"] == "DRAFT"
