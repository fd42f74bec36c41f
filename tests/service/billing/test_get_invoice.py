"""Read an invoice or credit note."""

from hashlib import sha256
from secrets import token_urlsafe

import pytest

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced, of_order, read
from tests.support.order_events import ORDER_TWO
from tests.support.service import Serving


async def test_customers_and_guests_see_their_own_invoices_only(billing: Serving, staff: BillingClient) -> None:
    secret, wrong = token_urlsafe(32), token_urlsafe(32)
    placed, invoice = await invoiced(billing, staff, customer_id=new_id("cus"))
    hashed = sha256(secret.encode()).hexdigest()
    guests, guests_invoice = await invoiced(billing, staff, ORDER_TWO, order_token_hash=hashed)
    customer = billing.as_customer(BillingClient, str(placed.customer_id))
    guest, stranger = (billing.client(BillingClient, Order_Token=each) for each in (secret, wrong))
    assert await read(customer, (await of_order(customer, placed.order_id))[0]) == invoice
    assert await read(guest, (await of_order(guest, guests.order_id))[0]) == guests_invoice
    assert (await guest.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=guests_invoice.invoice_id))).body
    another = billing.as_customer(BillingClient, new_id("cus"))
    for client, of, document in (
        (another, placed, invoice),
        (customer, guests, guests_invoice),
        (guest, placed, invoice),
        (stranger, guests, guests_invoice),
    ):
        with pytest.raises(problems.NotFound):
            await of_order(client, of.order_id)
        with pytest.raises(problems.NotFound):
            await client.get_invoice(operations.GetInvoiceRequest(invoice_id=document.invoice_id))
        with pytest.raises(problems.NotFound):
            await client.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=document.invoice_id))
