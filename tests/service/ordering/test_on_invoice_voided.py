"""What ORDERING does on InvoiceVoided."""

from generated.events import billing
from tests.service.ordering.support import OrderDesk


async def test_a_cancelled_order_has_no_invoice_any_more(shop: OrderDesk) -> None:
    order = await shop.order()
    await shop.happens(billing.InvoiceDrafted, order)
    await shop.cancel(order.order_id)
    for _ in range(2):
        await shop.happens(billing.InvoiceVoided, order)
    assert (await shop.read(order.order_id)).invoice_status == "NONE"
    assert (await shop.steps(order.order_id))["INVOICE_VOID"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("INVOICE_VOIDED") == 1
