"""What ORDERING does on InvoicePrinted."""

from generated.events import billing
from tests.service.ordering.support import OrderDesk


async def test_the_printed_invoice_ends_its_step_and_a_credit_note_does_not(shop: OrderDesk) -> None:
    order = await shop.paid()
    await shop.happens(billing.InvoiceFinalized, order)
    await shop.happens(billing.InvoicePrinted, order, type="CREDIT_NOTE")
    assert (await shop.steps(order.order_id))["INVOICE_PRINT"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(billing.InvoicePrinted, order)
    assert (await shop.steps(order.order_id))["INVOICE_PRINT"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("INVOICE_PRINTED") == 1
