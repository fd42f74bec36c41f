"""Ask for the VAT contained in prices."""

from generated.billing import models, operations
from generated.billing.client import BillingClient
from tests.support.service import Serving


async def test_a_quote_is_that_of_its_lines(billing: Serving) -> None:
    def line(tax_class: models.TaxClass, cents: int, quantity: int) -> models.TaxQuoteDraftLine:
        price = models.Price(amount=cents, currency="EUR")
        return models.TaxQuoteDraftLine(tax_class=tax_class, unit_price=price, quantity=quantity)

    draft = models.TaxQuoteDraft(country="FR", lines=[line("STANDARD", 1990, 2), line("REDUCED", 1055, 1)])
    quote = (await billing.client(BillingClient).quote_taxes(operations.QuoteTaxesRequest(body=draft))).body
    assert [(each.net.amount, each.tax.amount) for each in quote.lines] == [(3317, 663), (1000, 55)]
    assert (quote.totals.net.amount, quote.totals.tax.amount, quote.totals.gross.amount) == (4317, 718, 5035)
