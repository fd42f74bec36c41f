"""Set a tax rate from a day on."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import msgspec
import pytest

from generated.billing import models, operations, problems
from generated.billing.client import BillingClient
from generated.events.billing import TaxRateChanged, TerritoryTaxRateChanged
from tests.support.service import Serving


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
