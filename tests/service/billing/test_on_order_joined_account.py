"""What BILLING does on OrderJoinedAccount."""

import pytest
from msgspec import UNSET

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.billing.support import of_order, read, refunded, when
from tests.support.order_events import confirmed, guests_order, joined
from tests.support.service import Serving


async def test_the_customer_sees_invoice_and_credit_notes_which_stay_as_they_are(
    billing: Serving, staff: BillingClient
) -> None:
    order, token = guests_order()
    first, second = new_id("cus"), new_id("cus")
    for event in (order, confirmed(order)):
        await billing.react(event)
    await when(lambda item: item.printed, staff, order.order_id)
    await billing.react(refunded(order, 100))
    invoice, note = await when(lambda item: item.printed, staff, order.order_id)
    before = await read(staff, invoice)
    for customer_id in (first, second):  # the second comes too late
        await billing.react(joined(order, customer_id))
    await billing.react(refunded(order, 200))  # its credit note is the customer's, too
    customer, guest = billing.as_customer(BillingClient, first), billing.client(BillingClient, Order_Token=token)
    mine = await of_order(customer, order.order_id)
    assert [(each.totals.gross.amount, each.customer_id) for each in mine[1:]] == [(100, first), (200, first)]
    after = await read(customer, invoice)
    assert (after.customer_id, after.version, after.lines, after.buyer) == (first, before.version, before.lines, before.buyer)
    assert [each.customer_id for each in await of_order(guest, order.order_id)] == [UNSET] * 3
    assert (await read(guest, note)).customer_id is UNSET
    request = operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id)
    assert (await customer.get_invoice_pdf(request)).body == (await guest.get_invoice_pdf(request)).body
    with pytest.raises(problems.NotFound):
        await of_order(billing.as_customer(BillingClient, second), order.order_id)


async def test_it_waits_for_the_order(billing: Serving) -> None:
    order, _ = guests_order()
    with pytest.raises(NotYet):
        await billing.react(joined(order, new_id("cus")))
