"""Set a tax rate from a day on."""

from msgspec import UNSET

from generated.billing.operations import SetTaxRateOk, SetTaxRateRequest
from impl.billing.answers import schedule_answer
from impl.billing.domain.tax_schedule import Period, require_territory
from impl.billing.repositories.tax_schedules import tax_schedules
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction


def set_tax_rate(tx: Transaction, request: SetTaxRateRequest) -> SetTaxRateOk:
    today, change = paris_day(tx.now), request.body
    if request.territory is not None:
        require_territory(request.territory, request.country)
    known_version = 0 if change.version is UNSET else change.version
    period = Period(tax_rate=change.tax_rate, valid_from=change.valid_from)
    with tax_schedules.change_of(tx, request.tax_class, request.country, request.territory) as schedule:
        schedule.begin(period, version=known_version, today=today)
    return SetTaxRateOk(body=schedule_answer(schedule, today))
