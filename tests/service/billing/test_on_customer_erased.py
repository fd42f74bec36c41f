"""What BILLING does on CustomerErased."""

import msgspec
import pytest
from sqlalchemy.exc import DBAPIError

from generated.billing import operations, problems
from generated.billing.client import BillingClient
from generated.events.ordering import OrderExpired
from impl.billing.tables import invoices
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from tests.service.billing.support import are_gone, ended, invoiced, of_order, read, refunded, when
from tests.support.order_events import confirmed, guests_order, joined, new_order
from tests.support.personal import erased, places_of, set_aside, whose
from tests.support.service import Serving


async def test_what_was_never_issued_goes_and_invoices_stay_as_they_are(billing: Serving, staff: BillingClient) -> None:
    person = whose("Gildersway")
    placed, invoice = await invoiced(billing, staff, **person)
    unpaid = new_order(**person)
    await billing.react(unpaid)
    await billing.react(ended(OrderExpired, unpaid))
    [void] = await of_order(staff, unpaid.order_id)
    assert void.status == "VOID"
    await billing.react(erased(person["customer_id"]))

    async def is_gone() -> bool:
        return await are_gone(staff, unpaid.order_id)

    await until(is_gone)
    [kept] = await of_order(staff, placed.order_id)
    assert await read(staff, kept) == invoice


async def test_a_record_that_was_set_aside_loses_the_words(billing: Serving) -> None:
    person = whose("Thistlewend")
    order = new_order(**person)
    await set_aside(billing, key=order.order_id, payload=msgspec.json.encode(order))
    await billing.react(erased(person["customer_id"]))
    assert await places_of(billing, "Thistlewend") == []


async def test_the_token_of_a_guests_order_opens_none_of_its_documents_any_more(billing: Serving, staff: BillingClient) -> None:
    order, token = guests_order()
    customer_id = new_id("cus")
    for event in (order, confirmed(order), joined(order, customer_id)):
        await billing.react(event)
    await when(lambda item: item.printed, staff, order.order_id)
    await billing.react(refunded(order, 100))
    invoice, note = await when(lambda item: item.printed, staff, order.order_id)
    guest = billing.client(BillingClient, Order_Token=token)
    before = await read(staff, invoice)
    assert len(await of_order(guest, order.order_id)) == 2
    await billing.react(erased(customer_id))
    await billing.react(refunded(order, 200))  # its credit note is opened by no token, either
    *_, later = await when(lambda item: item.printed, staff, order.order_id)
    with pytest.raises(problems.NotFound):
        await of_order(guest, order.order_id)
    for each in (invoice, note, later):
        with pytest.raises(problems.NotFound):
            await read(guest, each)
        with pytest.raises(problems.NotFound):
            await guest.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=each.invoice_id))
    assert await read(staff, invoice) == before


async def test_the_database_lets_a_final_invoice_lose_its_token_and_refuses_another(
    billing: Serving, staff: BillingClient
) -> None:
    order, _ = guests_order()
    for event in (order, confirmed(order)):
        await billing.react(event)
    await when(lambda item: item.printed, staff, order.order_id)
    its_row = invoices.update().where(invoices.c.order_id == order.order_id)
    with pytest.raises(DBAPIError, match="a final invoice never changes"):
        await billing.store.command(lambda tx: tx.execute(its_row.values(order_token_hash="0" * 64)))
    await billing.store.command(lambda tx: tx.execute(its_row.values(order_token_hash=None)))
