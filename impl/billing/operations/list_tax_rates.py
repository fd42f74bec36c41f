"""List the tax rates, by country and class."""

from generated.billing import models
from generated.billing.operations import ListTaxRatesOk, ListTaxRatesRequest
from impl.billing.answers import schedule_answer
from impl.billing.repositories.tax_schedules import tax_schedules
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction


def list_tax_rates(tx: Transaction, request: ListTaxRatesRequest) -> ListTaxRatesOk:
    schedules = tax_schedules.list_schedules(
        tx, country=request.country, tax_class=request.tax_class, with_territories=request.with_territories
    )
    today = paris_day(tx.now)
    return ListTaxRatesOk(body=models.TaxRateScheduleList(items=[schedule_answer(each, today) for each in schedules]))
