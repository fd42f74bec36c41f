"""The invoices and credit notes of an order."""

from generated.billing.client import BillingClient
from tests.service.billing.support import invoiced, of_order, refunded
from tests.support.service import Serving


async def test_the_invoice_comes_first_then_its_credit_notes(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    for cents in (100, 200):
        await billing.react(refunded(placed, cents))
    listed = await of_order(staff, placed.order_id)
    assert [each.type for each in listed] == ["INVOICE", "CREDIT_NOTE", "CREDIT_NOTE"]
    assert [each.totals.gross.amount for each in listed] == [invoice.totals.gross.amount, 100, 200]
