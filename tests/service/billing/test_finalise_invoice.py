"""A confirmed invoice becomes final: its number, its year, its seller."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from generated.billing.client import BillingClient
from generated.events.billing import InvoiceFinalized, TaxRateChanged
from impl.billing.first_start import first_start
from impl.billing.tables import invoices
from tests.service.billing.support import QUICK, STAFF, invoiced, of_order, same, seller, when
from tests.support.order_events import confirmed, new_order
from tests.support.service import Serving, serving


async def test_many_orders_confirmed_at_once_are_numbered_without_gap(billing: Serving, staff: BillingClient) -> None:
    placed = [new_order() for _ in range(20)]
    await asyncio.gather(*(billing.react(each) for each in placed))
    await asyncio.gather(*(billing.react(confirmed(each)) for each in placed))
    for each in placed:
        await when(lambda item: item.status == "FINAL", staff, each.order_id)
    finals = await billing.emitted_of(InvoiceFinalized)
    numbers = sorted(int(event.invoice_number[-6:]) for event in finals)
    assert numbers == list(range(1, len(numbers) + 1))


async def test_invoices_of_new_year_are_numbered_by_the_paris_day(tmp_path: Path) -> None:
    midnight = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)  # in Paris
    made = []
    async with serving("billing", folder=tmp_path, settings=QUICK) as services:
        billing = services["billing"]
        await billing.react(seller())
        for instant in (midnight - timedelta(seconds=1), midnight, midnight - timedelta(days=3), midnight + timedelta(days=1)):
            billing.store.clock = partial(same, instant)
            made.append((await invoiced(billing, billing.as_staff(BillingClient, *STAFF)))[1])
    assert [(str(invoice.invoice_number), str(invoice.issue_date)) for invoice in made] == [
        ("FA-2026-000001", "2026-12-31"),
        ("FA-2027-000001", "2027-01-01"),
        ("FA-2027-000002", "2027-01-01"),  # the clock stepped back
        ("FA-2027-000003", "2027-01-02"),
    ]


async def test_a_confirmed_invoice_waits_for_the_seller(tmp_path: Path) -> None:
    async with serving("billing", folder=tmp_path, settings=QUICK) as services:
        billing = services["billing"]
        staff = billing.as_staff(BillingClient, *STAFF)
        placed = new_order()
        await billing.react(placed)
        await billing.react(confirmed(placed, datetime(2026, 11, 23, 23, 30, tzinfo=UTC)))
        await asyncio.sleep(0.3)
        assert [item.status for item in await of_order(staff, placed.order_id)] == ["DRAFT"]
        await billing.react(seller())
        await when(lambda item: item.printed, staff, placed.order_id)
        await billing.store.command(first_start)
        assert len(await billing.emitted_of(TaxRateChanged)) == 4


async def test_the_store_itself_keeps_final_invoices_as_they_are(billing: Serving, staff: BillingClient) -> None:
    _, invoice = await invoiced(billing, staff)
    mine = invoices.c.invoice_id == invoice.invoice_id
    changes = (invoices.update().where(mine).values(gross=1, net=1, tax=0), invoices.delete().where(mine))
    for statement in (*changes, invoices.update().where(mine).values(status="VOID", number=None)):
        with pytest.raises(DBAPIError, match="never changes"):
            await billing.store.command(lambda tx, change=statement: tx.execute(change))  # type: ignore[misc]
