"""What ORDERING does on InvoiceDrafted."""

from generated.events import billing
from tests.service.ordering.support import UNSET, OrderDesk


async def test_the_order_knows_its_draft(shop: OrderDesk) -> None:
    order = await shop.order()
    for _ in range(2):
        await shop.happens(billing.InvoiceDrafted, order)
    seen = await shop.read(order.order_id)
    assert (seen.invoice_status, seen.invoice_id is UNSET) == ("DRAFT", False)
    assert (await shop.steps(order.order_id))["INVOICE_DRAFT"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("INVOICE_DRAFTED") == 1
