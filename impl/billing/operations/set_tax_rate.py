"""Set a tax rate from a day on."""

from msgspec import UNSET

from generated.billing.operations import SetTaxRateOk, SetTaxRateRequest
from impl.billing import tax_schedules
from impl.billing.domain.calendar import paris_day
from impl.billing.domain.tax_schedule import Period, require_territory
from impl.billing.views import schedule_view
from infra.runtime.store.transaction import Transaction


def set_tax_rate(tx: Transaction, request: SetTaxRateRequest) -> SetTaxRateOk:
    today, change = paris_day(tx.now), request.body
    if request.territory is not None:
        require_territory(request.territory, request.country)
    schedule = tax_schedules.lock(tx, request.tax_class, request.country, request.territory)
    known_version = 0 if change.version is UNSET else change.version
    period = Period(tax_rate=change.tax_rate, valid_from=change.valid_from)
    schedule.begin(period, version=known_version, today=today, at=tx.now)
    tax_schedules.save(tx, schedule)
    return SetTaxRateOk(body=schedule_view(schedule, today))
