"""Read the VAT contained in prices, at today's rates."""

from msgspec import UNSET

from generated.billing import models
from generated.billing.operations import QuoteTaxesOk, QuoteTaxesRequest
from generated.billing.problems import PostalCodeInvalid
from impl.billing.answers import tax_total_answer
from impl.billing.repositories.tax_schedules import tax_schedules
from impl.common.money import euros, tax_amounts
from impl.kernel.calendar import paris_day
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.rates import HOME, rate
from impl.kernel.territories import Territory, mainland, territory
from impl.kernel.vat import by_rate, taxed, total
from infra.runtime.store.transaction import Transaction


def quote_taxes(tx: Transaction, request: QuoteTaxesRequest) -> QuoteTaxesOk:
    draft = request.body
    place = _place(draft)
    known, today = tax_schedules.list_periods(tx, place.country, HOME), paris_day(tx.now)
    amounts = [taxed(line.unit_price.amount * line.quantity, rate(known, line.tax_class, place, today)) for line in draft.lines]
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
    taxes, totals = tax_amounts(by_rate(amounts)), tax_total_answer(total(amounts))
    named = UNSET if place.is_mainland else place.code
    return QuoteTaxesOk(body=models.TaxQuote(country=draft.country, territory=named, lines=lines, taxes=taxes, totals=totals))


def _place(draft: models.TaxQuoteDraft) -> Territory:
    if draft.postal_code is UNSET:
        return mainland(draft.country)
    if not is_postal_code(draft.country, draft.postal_code):
        raise PostalCodeInvalid(country=draft.country, postal_code=draft.postal_code)
    return territory(draft.country, draft.postal_code)
