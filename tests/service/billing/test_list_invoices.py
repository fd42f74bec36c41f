"""List invoices and credit notes."""

import pytest

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from tests.service.billing.support import invoiced, refunded
from tests.support.service import Serving


async def test_invoices_are_found_by_what_they_are(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(refunded(placed, 100))
    ask = operations.ListInvoicesRequest

    async def found(request: operations.ListInvoicesRequest) -> list[str]:
        return [item.invoice_id for item in (await staff.list_invoices(request)).body.items]

    number, day = str(invoice.invoice_number), str(invoice.issue_date)
    assert await found(ask(invoice_number=number)) == [invoice.invoice_id]
    assert await found(ask(invoice_number=f" {number.lower().replace('-', ' ')}")) == [invoice.invoice_id]
    assert await found(ask(invoice_number=number, type="CREDIT_NOTE")) == []
    assert await found(ask(invoice_number=number, issued_from=day, issued_to=day, status="FINAL")) == [invoice.invoice_id]
    assert await found(ask(issued_to="2000-01-01")) == []
    for part in (number[-4:], number[:5].lower(), number.replace("-", ""), f"{placed.order_number[-6:]} fa"):
        assert invoice.invoice_id in await found(ask(q=part, type="INVOICE")), part
    assert await found(ask(q=number.replace("-", ""))) == [invoice.invoice_id]
    assert await found(ask(q="fa 999999")) == await found(ask(q="%")) == []
    page = (await staff.list_invoices(ask(limit=1))).body
    assert page.items[0].type == "CREDIT_NOTE"
    assert await found(ask(limit=1, cursor=str(page.next_cursor))) == [invoice.invoice_id]
    with pytest.raises(problems.CursorInvalid):
        await staff.list_invoices(ask(cursor="nonsense"))
