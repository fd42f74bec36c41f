"""BILLING over HTTP, on SQLite and on PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from hashlib import sha256
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from generated.events.administering import SettingChanged
from generated.events.billing import (
    CreditNoteIssued,
    InvoiceDrafted,
    InvoiceFinalized,
    InvoicePrinted,
    InvoiceVoided,
    TaxRateChanged,
)
from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated, OrderExpired
from generated.events.paying import RefundSucceeded
from impl.billing import app
from impl.billing.tables import invoices
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from infra.runtime.store.store import utc_now
from infra.runtime.store.tables import jobs
from tests.support.postgresql import embedded_postgresql
from tests.support.service import Serving, serving

EVENTS = Path(__file__).parents[2] / "contracts"
QUICK = {"SELLER_WAIT_SECONDS": "0.1"}
ORDER_ONE, ORDER_TWO = msgspec.json.decode((EVENTS / "ordering/events/order-created.v1.json").read_bytes())["examples"]
SELLER = msgspec.json.decode((EVENTS / "administering/events/setting-changed.v1.json").read_bytes())["examples"][1]
STAFF = ("billing:read", "billing:write")


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def store_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path_factory.mktemp('billing')}/billing.db"
        return
    with embedded_postgresql() as postgresql:
        yield postgresql.database()


@pytest.fixture(scope="module")
async def billing(store_url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Serving]:
    folder = tmp_path_factory.mktemp("store")
    async with serving("billing", folder=folder, store_urls={"billing": store_url}, settings=QUICK) as services:
        await services["billing"].react(seller())
        yield services["billing"]


@pytest.fixture
def staff(billing: Serving) -> BillingClient:
    return billing.as_staff(BillingClient, *STAFF)


@pytest.fixture
def clock(billing: Serving) -> Iterator[Callable[[datetime], None]]:
    """Sets the service's clock until the end of the test."""

    def stand_at(instant: datetime) -> None:
        billing.store.clock = partial(_same, instant)

    yield stand_at
    billing.store.clock = utc_now


def seller(version: int = 1, **changes: Any) -> SettingChanged:
    known = SELLER["setting"]["values"]["seller"]
    setting = {**SELLER["setting"], "version": version, "values": {"seller": {**known, **changes}}}
    return msgspec.convert({**SELLER, "setting": setting}, SettingChanged)


def order(example: dict[str, Any] = ORDER_ONE, **changes: Any) -> OrderCreated:
    return msgspec.convert({**example, "order_id": new_id("ord"), **changes}, OrderCreated)


def confirmed(placed: OrderCreated, paid_at: datetime | None = None) -> OrderConfirmed:
    return OrderConfirmed(
        order_id=placed.order_id,
        order_number=placed.order_number,
        payment_intent_id=new_id("pay"),
        paid_at=paid_at or utc_now(),
        confirmed_at=utc_now(),
    )


def refunded(placed: OrderCreated, cents: int, **changes: Any) -> RefundSucceeded:
    money = {"amount": cents, "currency": "EUR"}
    event = {
        "order_id": placed.order_id,
        "payment_intent_id": new_id("pay"),
        "refund_id": new_id("rfd"),
        "amount": money,
        "remaining": money,
        "reason": "DAMAGED",
        "refunded_at": utc_now(),
        **changes,
    }
    return msgspec.convert(event, RefundSucceeded)


def ended(kind: type[Any], placed: OrderCreated) -> Any:
    event = {
        "order_id": placed.order_id,
        "order_number": placed.order_number,
        "cart_id": placed.cart_id,
        "reason": "TIME",
        "previous_status": "PENDING",
        "ended_by": "SYSTEM",
        "cancelled_at": utc_now(),
        "expired_at": utc_now(),
    }
    return msgspec.convert(event, kind)


async def of_order(client: BillingClient, order_id: str) -> list[models.InvoiceSummary]:
    return (await client.list_order_invoices(operations.ListOrderInvoicesRequest(order_id=order_id))).body.items


Condition = Callable[[models.InvoiceSummary], bool]


async def when(condition: Condition, client: BillingClient, order_id: str) -> list[models.InvoiceSummary]:
    """The documents of an order, as soon as all of them are as they should be."""
    async with asyncio.timeout(10):
        while True:
            items = await of_order(client, order_id)
            if all(condition(item) for item in items):
                return items
            await asyncio.sleep(0.01)


async def read(client: BillingClient, summary: models.InvoiceSummary) -> models.Invoice:
    return (await client.get_invoice(operations.GetInvoiceRequest(invoice_id=summary.invoice_id))).body


async def invoiced(
    billing: Serving, client: BillingClient, example: dict[str, Any] = ORDER_ONE, **changes: Any
) -> tuple[OrderCreated, models.Invoice]:
    placed = order(example, **changes)
    await billing.react(placed)
    await billing.react(confirmed(placed))
    [summary] = await when(lambda item: item.printed, client, placed.order_id)
    return placed, await read(client, summary)


async def told(billing: Serving, kind: type[Any], order_id: str) -> list[Any]:
    return [event for event in await billing.emitted_of(kind) if event.order_id == order_id]


async def test_a_placed_order_has_a_draft(billing: Serving, staff: BillingClient) -> None:
    placed = order()
    await billing.react(placed)
    await billing.react(placed)
    [summary] = await of_order(staff, placed.order_id)
    draft = await read(staff, summary)
    assert (draft.status, draft.invoice_number, draft.seller, draft.printed) == ("DRAFT", msgspec.UNSET, msgspec.UNSET, False)
    assert [(line.kind, line.description, line.gross.amount) for line in draft.lines] == [
        ("ITEM", "Mug, blue", 3980),
        ("SHIPPING", "Livraison", 490),
    ]
    assert len(await told(billing, InvoiceDrafted, placed.order_id)) == 1
    with pytest.raises(problems.InvoiceNotFinal) as refused:
        await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=draft.invoice_id))
    assert refused.value.members["state"] == "DRAFT"


async def test_a_confirmed_order_has_a_final_numbered_and_printed_invoice(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    assert (invoice.status, invoice.version, invoice.totals.gross.amount) == ("FINAL", 3, 4470)
    assert isinstance(invoice.seller, models.InvoiceSeller)
    assert (invoice.seller.name, invoice.seller.rcs) == ("Comptoir", "Paris 732829320")
    pdf = (await staff.get_invoice_pdf(operations.GetInvoicePdfRequest(invoice_id=invoice.invoice_id))).body
    assert pdf.startswith(b"%PDF-1.7")
    [final] = await told(billing, InvoiceFinalized, placed.order_id)
    [printed] = await told(billing, InvoicePrinted, placed.order_id)
    assert final.invoice_number == printed.invoice_number == invoice.invoice_number
    assert final.taxes == invoice.taxes == placed.totals.tax_included
    assert printed.sha256 == sha256(pdf).hexdigest()


async def test_two_rates_and_discounts_add_up_to_what_was_ordered(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff, ORDER_TWO)
    assert (invoice.totals.gross, invoice.taxes) == (placed.totals.total, placed.totals.tax_included)
    assert [line.kind for line in invoice.lines] == ["ITEM", "ITEM"]  # free delivery is no line


async def test_a_confirmation_seen_twice_takes_one_number(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(confirmed(placed))
    await asyncio.sleep(0.1)
    _, following = await invoiced(billing, staff)
    assert await read(staff, (await of_order(staff, placed.order_id))[0]) == invoice
    assert int(str(following.invoice_number)[-6:]) == int(str(invoice.invoice_number)[-6:]) + 1


async def test_many_orders_confirmed_at_once_are_numbered_without_gap(billing: Serving, staff: BillingClient) -> None:
    placed = [order() for _ in range(20)]
    await asyncio.gather(*(billing.react(each) for each in placed))
    await asyncio.gather(*(billing.react(confirmed(each)) for each in placed))
    for each in placed:
        await when(lambda item: item.status == "FINAL", staff, each.order_id)
    finals = await billing.emitted_of(InvoiceFinalized)
    numbers = sorted(int(event.invoice_number[-6:]) for event in finals)
    assert numbers == list(range(1, len(numbers) + 1))


async def test_an_order_that_ended_voids_its_draft(billing: Serving, staff: BillingClient) -> None:
    for kind, reason in ((OrderCancelled, "ORDER_CANCELLED"), (OrderExpired, "ORDER_EXPIRED")):
        placed = order()
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


async def test_what_comes_before_its_order_waits(billing: Serving) -> None:
    for event in (confirmed(order()), ended(OrderCancelled, order()), ended(OrderExpired, order()), refunded(order(), 1)):
        with pytest.raises(NotYet):
            await billing.react(event)


async def test_a_refund_waits_for_the_final_invoice(billing: Serving) -> None:
    placed = order()
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


async def test_invoices_of_new_year_are_numbered_by_the_paris_day(tmp_path: Path) -> None:
    midnight = datetime(2026, 12, 31, 23, 0, tzinfo=UTC)  # in Paris
    made = []
    async with serving("billing", folder=tmp_path, settings=QUICK) as services:
        billing = services["billing"]
        await billing.react(seller())
        for instant in (midnight - timedelta(seconds=1), midnight, midnight - timedelta(days=3), midnight + timedelta(days=1)):
            billing.store.clock = partial(_same, instant)
            made.append((await invoiced(billing, billing.as_staff(BillingClient, *STAFF)))[1])
    assert [(str(invoice.invoice_number), str(invoice.issue_date)) for invoice in made] == [
        ("FA-2026-000001", "2026-12-31"),
        ("FA-2027-000001", "2027-01-01"),
        ("FA-2027-000002", "2027-01-01"),  # the clock stepped back
        ("FA-2027-000003", "2027-01-02"),
    ]


def _same(instant: datetime) -> datetime:
    return instant


async def test_a_confirmed_invoice_waits_for_the_seller(tmp_path: Path) -> None:
    async with serving("billing", folder=tmp_path, settings=QUICK) as services:
        billing = services["billing"]
        staff = billing.as_staff(BillingClient, *STAFF)
        placed = order()
        await billing.react(placed)
        await billing.react(confirmed(placed, datetime(2026, 11, 23, 23, 30, tzinfo=UTC)))
        await asyncio.sleep(0.3)
        assert [item.status for item in await of_order(staff, placed.order_id)] == ["DRAFT"]
        await billing.react(seller())
        await when(lambda item: item.printed, staff, placed.order_id)
        await billing.store.command(app.first_start)
        assert len(await billing.emitted_of(TaxRateChanged)) == 4


async def test_later_seller_settings_hold_for_later_invoices_only(billing: Serving, staff: BillingClient) -> None:
    _, before = await invoiced(billing, staff)
    await billing.react(seller(3, legal_name="Comptoir Neuf"))
    await billing.react(seller(2, legal_name="Late"))
    _, after = await invoiced(billing, staff)
    assert isinstance(before.seller, models.InvoiceSeller)
    assert isinstance(after.seller, models.InvoiceSeller)
    assert (before.seller.name, after.seller.name) == ("Comptoir", "Comptoir Neuf")


async def test_the_store_itself_keeps_final_invoices_as_they_are(billing: Serving, staff: BillingClient) -> None:
    _, invoice = await invoiced(billing, staff)
    mine = invoices.c.invoice_id == invoice.invoice_id
    changes = (invoices.update().where(mine).values(gross=1, net=1, tax=0), invoices.delete().where(mine))
    for statement in (*changes, invoices.update().where(mine).values(status="VOID", number=None)):
        with pytest.raises(DBAPIError, match="never changes"):
            await billing.store.command(lambda tx, change=statement: tx.execute(change))  # type: ignore[misc]


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


async def test_invoices_are_found_by_what_they_are(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(refunded(placed, 100))
    ask = operations.ListInvoicesRequest

    async def found(request: operations.ListInvoicesRequest) -> list[str]:
        return [item.invoice_id for item in (await staff.list_invoices(request)).body.items]

    number, day = str(invoice.invoice_number), str(invoice.issue_date)
    assert await found(ask(invoice_number=number)) == [invoice.invoice_id]
    assert await found(ask(invoice_number=number, type="CREDIT_NOTE")) == []
    assert await found(ask(invoice_number=number, issued_from=day, issued_to=day, status="FINAL")) == [invoice.invoice_id]
    assert await found(ask(issued_to="2000-01-01")) == []
    page = (await staff.list_invoices(ask(limit=1))).body
    assert page.items[0].type == "CREDIT_NOTE"
    assert await found(ask(limit=1, cursor=str(page.next_cursor))) == [invoice.invoice_id]
    with pytest.raises(problems.CursorInvalid):
        await staff.list_invoices(ask(cursor="nonsense"))


async def test_the_french_rates_are_there_from_the_first_start(billing: Serving) -> None:
    public = billing.client(BillingClient)
    listed = (await public.list_tax_rates(operations.ListTaxRatesRequest(country="FR"))).body.items
    assert {item.tax_class: item.tax_rate for item in listed} == {
        "STANDARD": 2000,
        "INTERMEDIATE": 1000,
        "REDUCED": 550,
        "SUPER_REDUCED": 210,
    }
    [one] = (await public.list_tax_rates(operations.ListTaxRatesRequest(country="FR", tax_class="REDUCED"))).body.items
    assert one.periods == [models.TaxRatePeriod(tax_rate=550, valid_from=date(2014, 1, 1))]
    keys = {event.tax_rate_key for event in await billing.emitted_of(TaxRateChanged)}
    assert keys >= {"STANDARD:FR", "INTERMEDIATE:FR", "REDUCED:FR", "SUPER_REDUCED:FR"}


async def test_a_new_rate_holds_from_its_day_on(
    billing: Serving, staff: BillingClient, clock: Callable[[datetime], None]
) -> None:
    async def set_rate(rate: int, day: date, version: int | msgspec.UnsetType) -> models.TaxRateSchedule:
        change = models.TaxRateChange(tax_rate=rate, valid_from=day, version=version)
        request = operations.SetTaxRateRequest(tax_class="STANDARD", country="BE", body=change)
        return (await staff.set_tax_rate(request)).body

    lines = [models.TaxQuoteDraftLine(tax_class="STANDARD", unit_price=models.Price(amount=121, currency="EUR"), quantity=1)]
    request = operations.QuoteTaxesRequest(body=models.TaxQuoteDraft(country="BE", lines=lines))
    public = billing.client(BillingClient)
    clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    with pytest.raises(problems.TaxRateMissing):
        await public.quote_taxes(request)
    with pytest.raises(problems.TaxRateOverlap) as refused:
        await set_rate(2100, date(2026, 11, 22), msgspec.UNSET)
    assert refused.value.members["valid_from"] == "2026-11-23"
    assert (await set_rate(2100, date(2026, 11, 23), msgspec.UNSET)).version == 1
    assert (await public.quote_taxes(request)).body.totals.tax.amount == 21
    for known in (msgspec.UNSET, 2):
        with pytest.raises(problems.VersionConflict):
            await set_rate(2200, date(2027, 1, 1), known)
    planned = await set_rate(2200, date(2027, 1, 1), 1)
    assert (planned.tax_rate, len(planned.periods)) == (2100, 2)
    clock(datetime(2026, 12, 31, 23, 0, tzinfo=UTC))
    assert (await public.quote_taxes(request)).body.lines[0].tax_rate == 2200
    event = (await billing.emitted_of(TaxRateChanged))[-1]
    assert [period.tax_rate for period in event.schedule.periods] == [2100, 2200]


async def test_a_quote_is_that_of_its_lines(billing: Serving) -> None:
    def line(tax_class: models.TaxClass, cents: int, quantity: int) -> models.TaxQuoteDraftLine:
        price = models.Price(amount=cents, currency="EUR")
        return models.TaxQuoteDraftLine(tax_class=tax_class, unit_price=price, quantity=quantity)

    draft = models.TaxQuoteDraft(country="FR", lines=[line("STANDARD", 1990, 2), line("REDUCED", 1055, 1)])
    quote = (await billing.client(BillingClient).quote_taxes(operations.QuoteTaxesRequest(body=draft))).body
    assert [(each.net.amount, each.tax.amount) for each in quote.lines] == [(3317, 663), (1000, 55)]
    assert (quote.totals.net.amount, quote.totals.tax.amount, quote.totals.gross.amount) == (4317, 718, 5035)
