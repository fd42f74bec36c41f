"""The invoices and credit notes of an order."""

import pytest

from generated.billing import problems
from generated.billing.client import BillingClient
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced, of_order, refunded
from tests.support.service import Serving


async def test_the_invoice_comes_first_then_its_credit_notes(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    for cents in (100, 200):
        await billing.react(refunded(placed, cents))
    listed = await of_order(staff, placed.order_id)
    assert [each.type for each in listed] == ["INVOICE", "CREDIT_NOTE", "CREDIT_NOTE"]
    assert [each.totals.gross.amount for each in listed] == [invoice.totals.gross.amount, 100, 200]


async def test_a_service_lists_those_of_every_order_and_strangers_none(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    [listed] = await of_order(billing.as_service(BillingClient, "profiling"), placed.order_id)
    assert listed.invoice_id == invoice.invoice_id
    for stranger in (billing.as_customer(BillingClient, new_id("cus")), billing.client(BillingClient, Order_Token="x" * 43)):
        with pytest.raises(problems.NotFound):
            await of_order(stranger, placed.order_id)
