"""List the tax rates."""

from datetime import date

from generated.billing import models, operations
from generated.billing.client import BillingClient
from generated.events.billing import TaxRateChanged
from tests.support.service import Serving


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
