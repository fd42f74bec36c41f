"""What BILLING does on OrderCancelled."""

import asyncio

from msgspec import UNSET
from sqlalchemy import select

from generated.billing.client import BillingClient
from generated.events.billing import CreditNoteIssued, InvoiceVoided
from generated.events.ordering import OrderCancelled, OrderExpired
from infra.runtime.store.tables import jobs
from tests.service.billing.support import ended, for_nothing, invoiced, of_order, read, refunded, told, when
from tests.support.order_events import cancelled, confirmed, new_order
from tests.support.service import Serving


async def test_the_invoice_of_a_cancelled_order_of_nothing_is_credited_without_a_refund(
    billing: Serving, staff: BillingClient
) -> None:
    placed, invoice = await invoiced(billing, staff, for_nothing())
    assert invoice.totals.gross.amount == 0
    await billing.react(cancelled(placed))
    _, summary = await when(lambda item: item.printed, staff, placed.order_id)
    note = await read(staff, summary)
    assert (note.type, note.credited_invoice_number, note.refund_id) == ("CREDIT_NOTE", invoice.invoice_number, UNSET)
    assert [line.quantity for line in note.lines] == [line.quantity for line in invoice.lines]
    (event,) = await told(billing, CreditNoteIssued, placed.order_id)
    assert (event.creditable.amount, event.refund_id) == (0, UNSET)
    await billing.react(cancelled(placed))
    assert len(await of_order(staff, placed.order_id)) == 2


async def test_a_cancelled_order_that_was_paid_is_credited_by_its_refund_alone(billing: Serving, staff: BillingClient) -> None:
    placed, _ = await invoiced(billing, staff)
    await billing.react(cancelled(placed))
    assert len(await of_order(staff, placed.order_id)) == 1


async def test_an_order_that_ended_voids_its_draft(billing: Serving, staff: BillingClient) -> None:
    for kind, reason in ((OrderCancelled, "ORDER_CANCELLED"), (OrderExpired, "ORDER_EXPIRED")):
        placed = new_order()
        await billing.react(placed)
        await billing.react(ended(kind, placed))
        await billing.react(ended(kind, placed))
        await billing.react(confirmed(placed))
        await billing.react(refunded(placed, 4470))
        await asyncio.sleep(0.1)
        assert [item.status for item in await of_order(staff, placed.order_id)] == ["VOID"]
        assert await billing.store.query(lambda tx: tx.all(select(jobs.c.key).where(jobs.c.kind == "finalise_invoice"))) == []
        assert [event.reason for event in await told(billing, InvoiceVoided, placed.order_id)] == [reason]


async def test_a_cancelled_order_keeps_its_final_invoice(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(ended(OrderCancelled, placed))
    assert await read(staff, (await of_order(staff, placed.order_id))[0]) == invoice
