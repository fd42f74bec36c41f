"""Tax rates by their days."""

from datetime import date, timedelta

import pytest

from generated.billing.problems import TaxRateLimit, TaxRateOverlap, VersionConflict
from impl.billing.domain.events import RatesChanged
from impl.billing.domain.tax_schedule import MOST_PERIODS, Period, TaxSchedule
from tests.unit.billing.support import NOW, TODAY


def schedule(*periods: tuple[int, date]) -> TaxSchedule:
    made = [Period(tax_rate=rate, valid_from=day) for rate, day in periods]
    return TaxSchedule(tax_class="STANDARD", country="FR", periods=made, version=len(made), created_at=NOW, updated_at=NOW)


def begin(rates_of: TaxSchedule, rate: int, day: date, *, version: int | None = None) -> None:
    known = rates_of.version if version is None else version
    rates_of.begin(Period(tax_rate=rate, valid_from=day), version=known, today=TODAY)


def test_a_rate_holds_until_the_next_one_begins() -> None:
    known = schedule((1960, date(2000, 4, 1)), (2000, date(2014, 1, 1)))
    rate_of = {day: known.in_force(day) for day in (date(2000, 3, 31), date(2013, 12, 31), date(2014, 1, 1))}
    assert [period and period.tax_rate for period in rate_of.values()] == [None, 1960, 2000]


def test_a_planned_rate_gives_way_to_one_that_begins_before_it() -> None:
    known = schedule((2000, date(2014, 1, 1)), (2100, date(2027, 1, 1)), (2200, date(2028, 1, 1)))
    begin(known, 1900, date(2027, 1, 1))
    assert [(period.tax_rate, period.valid_from.year) for period in known.periods] == [(2000, 2014), (1900, 2027)]
    assert known.pop_events() == [RatesChanged(TODAY)]


def test_the_past_never_changes() -> None:
    known = schedule((2000, date(2014, 1, 1)))
    with pytest.raises(TaxRateOverlap) as refused:
        begin(known, 1900, TODAY - timedelta(days=1))
    assert refused.value.members["valid_from"] == TODAY.isoformat()


def test_what_was_mistyped_today_is_put_right_today() -> None:
    known = schedule((2000, date(2014, 1, 1)))
    begin(known, 200, TODAY)
    begin(known, 2100, TODAY)
    assert [(period.tax_rate, period.valid_from) for period in known.periods] == [(2000, date(2014, 1, 1)), (2100, TODAY)]
    assert len(known.pop_events()) == 2


def test_a_stale_version_is_refused() -> None:
    with pytest.raises(VersionConflict):
        begin(schedule((2000, date(2014, 1, 1))), 1900, TODAY, version=0)


def test_periods_are_bounded() -> None:
    full = schedule(*((2000, date(1970 + year, 1, 1)) for year in range(MOST_PERIODS)))
    with pytest.raises(TaxRateLimit):
        begin(full, 1900, date(2030, 1, 1))


def test_what_is_told_of_a_schedule_begins_with_the_period_in_force() -> None:
    known = schedule((1960, date(2000, 4, 1)), (2000, date(2014, 1, 1)), (2100, date(2027, 1, 1)))
    assert [period.tax_rate for period in known.from_now_on(TODAY)] == [2000, 2100]
    planned = schedule((2100, date(2027, 1, 1)))
    assert [period.tax_rate for period in planned.from_now_on(TODAY)] == [2100]
