"""However much happens to an invoice or a tax rate in one transaction, it is saved once and each event is told once."""

from datetime import date
from pathlib import Path

from sqlalchemy import select

from generated.billing.client import BillingClient
from generated.events.billing import CreditNoteIssued, InvoiceFinalized, InvoicePrinted, TaxRateChanged
from impl.billing.domain.series import DocumentNumber
from impl.billing.domain.tax_schedule import Period
from impl.billing.projections.shop_settings import SELLER
from impl.billing.repositories.invoices import invoices
from impl.billing.repositories.tax_schedules import tax_schedules
from impl.billing.tables import invoices as table
from infra.runtime.store.transaction import Transaction
from tests.service.billing.support import QUICK, for_nothing, invoiced, of_order, read, seller, told
from tests.support.order_events import cancelled, new_order
from tests.support.service import Serving, serving

FAR = date(2090, 1, 1)


async def test_an_invoice_that_becomes_final_and_is_printed_at_once(tmp_path: Path) -> None:
    placed = new_order()

    def decide(tx: Transaction) -> None:
        with invoices.change_of_awaited_order(tx, placed.order_id) as invoice:
            seller = SELLER.current(tx)
            assert seller is not None
            invoice.finalise(DocumentNumber(number="FA-2090-000001", issue_date=FAR), seller=seller, settled_on=FAR)
            invoice.mark_printed("a" * 64)

    async with serving("billing", folder=tmp_path, settings=QUICK) as services:
        billing = services["billing"]
        for event in (seller(), placed):
            await billing.react(event)
        await billing.store.command(decide)
        row = await billing.store.query(lambda tx: tx.one(select(table).where(table.c.order_id == placed.order_id)))
        assert row is not None
        assert (row.status, row.number, row.printed, row.version) == ("FINAL", "FA-2090-000001", True, 2)
        assert [len(await told(billing, kind, placed.order_id)) for kind in (InvoiceFinalized, InvoicePrinted)] == [1, 1]


async def test_an_invoice_that_is_credited_stays_as_it_is(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff, for_nothing())
    for _ in range(2):
        await billing.react(cancelled(placed))
    summary = next(each for each in await of_order(staff, placed.order_id) if each.type == "INVOICE")
    assert await read(staff, summary) == invoice
    assert len(await told(billing, CreditNoteIssued, placed.order_id)) == 1


async def test_two_rates_that_are_set_at_once(billing: Serving) -> None:
    def set_rates(tx: Transaction) -> int:
        with tax_schedules.change_of(tx, "STANDARD", "IE", None) as schedule:
            for rate, year in ((2300, 2090), (2400, 2091)):
                schedule.begin(Period(tax_rate=rate, valid_from=date(year, 1, 1)), version=0, today=tx.now.date())
        return schedule.version

    assert await billing.store.command(set_rates) == 1
    events = [event for event in await billing.emitted_of(TaxRateChanged) if event.tax_rate_key == "STANDARD:IE"]
    assert [event.schedule.version for event in events] == [1, 1]
