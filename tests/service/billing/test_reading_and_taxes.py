"""Who sees invoices; tax rates and quotes."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from secrets import token_urlsafe

import msgspec
import pytest

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from generated.events.billing import (
    TaxRateChanged,
    TerritoryTaxRateChanged,
)
from infra.runtime.ids import new_id
from tests.service.billing.support import invoiced, of_order, read, refunded
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


async def test_invoices_are_found_by_what_they_are(billing: Serving, staff: BillingClient) -> None:
    placed, invoice = await invoiced(billing, staff)
    await billing.react(refunded(placed, 100))
    ask = operations.ListInvoicesRequest

    async def found(request: operations.ListInvoicesRequest) -> list[str]:
        return [item.invoice_id for item in (await staff.list_invoices(request)).body.items]

    number, day = str(invoice.invoice_number), str(invoice.issue_date)
    assert await found(ask(invoice_number=number)) == [invoice.invoice_id]
    assert await found(ask(invoice_number=f" {number.lower().replace('-', ' ')}")) == [invoice.invoice_id]
    assert await found(ask(invoice_number=number, type="CREDIT_NOTE")) == []
    assert await found(ask(invoice_number=number, issued_from=day, issued_to=day, status="FINAL")) == [invoice.invoice_id]
    assert await found(ask(issued_to="2000-01-01")) == []
    for part in (number[-4:], number[:5].lower(), number.replace("-", ""), f"{placed.order_number[-6:]} fa"):
        assert invoice.invoice_id in await found(ask(q=part, type="INVOICE")), part
    assert await found(ask(q=number.replace("-", ""))) == [invoice.invoice_id]
    assert await found(ask(q="fa 999999")) == await found(ask(q="%")) == []
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
    assert (await public.quote_taxes(request)).body.lines[0].tax_rate == 2000  # the seller's own, as the cart says
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


async def test_a_rate_that_was_mistyped_today_is_put_right_today_and_told(
    billing: Serving, staff: BillingClient, clock: Callable[[datetime], None]
) -> None:
    async def set_rate(rate: int, version: int | msgspec.UnsetType) -> models.TaxRateSchedule:
        change = models.TaxRateChange(tax_rate=rate, valid_from=date(2026, 11, 23), version=version)
        request = operations.SetTaxRateRequest(tax_class="STANDARD", country="LU", body=change)
        return (await staff.set_tax_rate(request)).body

    clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
    assert (await set_rate(170, msgspec.UNSET)).tax_rate == 170
    right = await set_rate(1700, 1)
    assert (right.tax_rate, len(right.periods), right.version) == (1700, 1, 2)
    event = (await billing.emitted_of(TaxRateChanged))[-1]
    assert ([period.tax_rate for period in event.schedule.periods], event.schedule.version) == ([1700], 2)


async def test_a_territory_has_rates_of_its_own(
    billing: Serving, staff: BillingClient, clock: Callable[[datetime], None]
) -> None:
    public = billing.client(BillingClient)
    clock(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))

    async def rate(postal_code: str | msgspec.UnsetType, country: models.CountryCode = "FR") -> tuple[object, int]:
        price = models.Price(amount=1000, currency="EUR")
        lines = [models.TaxQuoteDraftLine(tax_class="REDUCED", unit_price=price, quantity=1)]
        draft = models.TaxQuoteDraft(country=country, postal_code=postal_code, lines=lines)
        quote = (await public.quote_taxes(operations.QuoteTaxesRequest(body=draft))).body
        return quote.territory, quote.lines[0].tax_rate

    corsica, mainland = ("FR-20R", 210), (msgspec.UNSET, 550)
    assert [await rate(code) for code in ("20000", "75011", msgspec.UNSET)] == [corsica, mainland, mainland]
    assert [await rate("98000"), await rate("97400"), await rate("35001", "ES")] == [("MC", 550), ("FR-974", 0), ("ES-CN", 0)]
    change = models.TaxRateChange(tax_rate=300, valid_from=date(2026, 11, 23), version=1)

    def request(country: models.CountryCode) -> operations.SetTaxRateRequest:
        return operations.SetTaxRateRequest(tax_class="REDUCED", country=country, territory="FR-20R", body=change)

    with pytest.raises(problems.TerritoryUnknown) as refusal:
        await staff.set_tax_rate(request("BE"))
    assert refusal.value.members == {"country": "BE", "territory": "FR-20R"}
    changed = (await staff.set_tax_rate(request("FR"))).body
    assert (changed.territory, changed.tax_rate, changed.version) == ("FR-20R", 300, 2)
    assert [await rate("20000"), await rate("75011")] == [("FR-20R", 300), mainland]
    event = (await billing.emitted_of(TerritoryTaxRateChanged))[-1]
    assert (event.tax_rate_key, event.territory, event.schedule.version) == ("REDUCED:FR-20R", "FR-20R", 2)
    listed = (await public.list_tax_rates(operations.ListTaxRatesRequest(country="FR", with_territories=True))).body.items
    assert [(each.territory, each.tax_class) for each in listed][4:] == [("FR-20R", "REDUCED")]


async def test_a_quote_is_that_of_its_lines(billing: Serving) -> None:
    def line(tax_class: models.TaxClass, cents: int, quantity: int) -> models.TaxQuoteDraftLine:
        price = models.Price(amount=cents, currency="EUR")
        return models.TaxQuoteDraftLine(tax_class=tax_class, unit_price=price, quantity=quantity)

    draft = models.TaxQuoteDraft(country="FR", lines=[line("STANDARD", 1990, 2), line("REDUCED", 1055, 1)])
    quote = (await billing.client(BillingClient).quote_taxes(operations.QuoteTaxesRequest(body=draft))).body
    assert [(each.net.amount, each.tax.amount) for each in quote.lines] == [(3317, 663), (1000, 55)]
    assert (quote.totals.net.amount, quote.totals.tax.amount, quote.totals.gross.amount) == (4317, 718, 5035)
