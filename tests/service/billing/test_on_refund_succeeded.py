"""What BILLING does on RefundSucceeded."""

import asyncio

import pytest

from generated.billing.client import BillingClient
from generated.events.billing import CreditNoteIssued
from infra.runtime.event import NotYet
from tests.service.billing.support import invoiced, of_order, read, refunded, told, when
from tests.support.order_events import ORDER_TWO, new_order
from tests.support.service import Serving


async def test_a_refund_waits_for_the_final_invoice(billing: Serving) -> None:
    placed = new_order()
    await billing.react(placed)
    with pytest.raises(NotYet):
        await billing.react(refunded(placed, 100))


async def test_partial_refunds_credit_the_invoice_to_the_cent(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff, ORDER_TWO)
    for cents in (1, 333, 1000, 1406):
        event = refunded(placed, cents)
        await billing.react(event)
        await billing.react(event)
    _, *notes = await when(lambda item: item.printed, staff, placed.order_id)
    credited = [await read(staff, note) for note in notes]
    assert [note.totals.gross.amount for note in credited] == [1, 333, 1000, 1406]
    for whole in invoice.taxes:
        parts = [tax for note in credited for tax in note.taxes if tax.tax_rate == whole.tax_rate]
        sums = [sum(getattr(part, name).amount for part in parts) for name in ("net", "tax", "gross")]
        assert sums == [whole.net.amount, whole.tax.amount, whole.gross.amount]
    assert [event.creditable.amount for event in await told(billing, CreditNoteIssued, placed.order_id)] == [
        2739,
        2406,
        1406,
        0,
    ]
    assert all(note.credited_invoice_number == invoice.invoice_number for note in credited)
    assert all(str(note.invoice_number).startswith("AV-") and note.status == "FINAL" for note in credited)


async def test_many_refunds_at_once_are_numbered_without_gap_and_credit_no_cent_twice(
    billing: Serving, staff: BillingClient
) -> None:
    placed = [(await invoiced(billing, staff))[0] for _ in range(5)]
    refunds = [refunded(each, 1117) for each in placed for _ in range(4)]
    await asyncio.gather(*(billing.react(event) for event in [*refunds, *refunds]))
    issued = await billing.emitted_of(CreditNoteIssued)
    numbers = sorted(int(event.invoice_number[-6:]) for event in issued)
    assert numbers == list(range(1, len(numbers) + 1))
    for each in placed:
        mine = await told(billing, CreditNoteIssued, each.order_id)
        assert sorted(event.creditable.amount for event in mine) == [2, 1119, 2236, 3353]


async def test_a_returned_line_is_credited_at_its_own_rate(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff, ORDER_TWO)
    tea = placed.lines[1]
    line = {"line_id": tea.line_id, "sku": tea.sku, "quantity": 1, "amount": {"amount": 949, "currency": "EUR"}}
    await billing.react(refunded(placed, 949, reason="RETURN", lines=[line]))
    note = await read(staff, (await of_order(staff, placed.order_id))[1])
    assert note.taxes == [invoice.taxes[1]]
    assert (note.lines[0].kind, note.lines[0].unit_price.amount, note.lines[0].discount.amount) == ("ITEM", 1055, 106)


async def test_more_than_was_invoiced_is_never_credited(billing: Serving, staff: BillingClient) -> None:
    placed, _ = await invoiced(billing, staff)
    with pytest.raises(Exception, match="4471 of 4470"):
        await billing.react(refunded(placed, 4471))


async def test_delivery_that_is_given_back_is_credited_as_delivery(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    fee = placed.shipping.fee.amount
    await billing.react(refunded(placed, fee, delivery={"amount": fee, "currency": "EUR"}))
    note = await read(staff, (await of_order(staff, placed.order_id))[1])
    delivery = next(line for line in invoice.lines if line.kind == "SHIPPING")
    assert [(line.kind, line.gross, line.tax) for line in note.lines] == [("SHIPPING", delivery.gross, delivery.tax)]
