"""Ask for the VAT contained in prices, at the rates of today."""

from collections.abc import Mapping

from msgspec import UNSET

from generated.billing import models
from generated.billing.operations import QuoteTaxesOk, QuoteTaxesRequest
from generated.billing.problems import PostalCodeInvalid, TaxRateMissing
from impl.billing import tax_schedules
from impl.billing.domain.calendar import paris_day
from impl.billing.domain.tax_schedule import TAX_CLASSES
from impl.billing.views import euros, tax_amounts, tax_total
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.territories import Territory, mainland, territory
from impl.kernel.vat import by_rate, taxed, total
from infra.runtime.store.transaction import Transaction


def quote_taxes(tx: Transaction, request: QuoteTaxesRequest) -> QuoteTaxesOk:
    draft = request.body
    place = _place(draft)
    rates = _rates_of_today(tx, place)
    for line in draft.lines:
        if line.tax_class not in rates:
            raise TaxRateMissing(country=draft.country, tax_class=line.tax_class)
    amounts = [taxed(line.unit_price.amount * line.quantity, rates[line.tax_class]) for line in draft.lines]
    lines = [
        models.TaxQuoteLine(
            tax_class=line.tax_class,
            tax_rate=each.tax_rate,
            net=euros(each.net),
            tax=euros(each.tax),
            gross=euros(each.gross),
        )
        for line, each in zip(draft.lines, amounts, strict=True)
    ]
    taxes, totals = tax_amounts(by_rate(amounts)), tax_total(total(amounts))
    named = UNSET if place.is_mainland else place.code
    return QuoteTaxesOk(body=models.TaxQuote(country=draft.country, territory=named, lines=lines, taxes=taxes, totals=totals))


def _place(draft: models.TaxQuoteDraft) -> Territory:
    if draft.postal_code is UNSET:
        return mainland(draft.country)
    if not is_postal_code(draft.country, draft.postal_code):
        raise PostalCodeInvalid(country=draft.country, postal_code=draft.postal_code)
    return territory(draft.country, draft.postal_code)


def _rates_of_today(tx: Transaction, place: Territory) -> Mapping[str, int]:
    """By class: those of the territory, else those of its country; 0 outside the VAT territory (CGI art. 262 I)."""
    if not place.is_taxed:
        return dict.fromkeys(TAX_CLASSES, 0)
    today = paris_day(tx.now)
    known = tax_schedules.read_all(tx, country=place.country, with_territories=True)  # a territory comes after its country
    periods = [(each.tax_class, each.in_force(today)) for each in known if each.territory in {None, place.code}]
    return {tax_class: period.tax_rate for tax_class, period in periods if period}
