"""What ORDERING does on InvoiceFinalized."""

from generated.events import billing
from tests.service.ordering.support import OrderDesk


async def test_an_invoice_that_became_final_after_the_end_is_credited_instead_of_voided(shop: OrderDesk) -> None:
    order = await shop.paid()
    await shop.cancel(order.order_id)
    assert (await shop.steps(order.order_id))["INVOICE_VOID"] == "EXPECTED"
    await shop.happens(billing.InvoiceFinalized, order)
    steps = await shop.steps(order.order_id)
    assert (steps["INVOICE_VOID"], steps["CREDIT_NOTE"]) == ("SKIPPED", "EXPECTED")
