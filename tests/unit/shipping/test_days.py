"""On which days a parcel arrives."""

from datetime import date, datetime

import pytest

from impl.common.holidays import is_public_holiday
from impl.shipping.domain.days import WorkingDays, delivery


def days(
    ordered_at: str,
    *,
    handling: int = 0,
    cut_off: int = 14,
    least: int = 1,
    most: int = 1,
    sender: str = "FR",
    to: str | None = "FR",
) -> tuple[str, str]:
    found = delivery(
        datetime.fromisoformat(ordered_at),
        cut_off_hour=cut_off,
        handling_days=handling,
        min_days=least,
        max_days=most,
        handling=WorkingDays(is_holiday=is_public_holiday, country=sender),
        way=WorkingDays(is_holiday=is_public_holiday, country=to),
    )
    return found.earliest_day.isoformat(), found.latest_day.isoformat()


def test_a_monday_morning_order_arrives_after_its_working_days() -> None:
    assert days("2026-11-23T09:30:00Z", least=2, most=3) == ("2026-11-25", "2026-11-26")


def test_sundays_do_not_count() -> None:
    assert days("2026-11-27T09:00:00Z", least=1, most=2) == ("2026-11-28", "2026-11-30")
    assert days("2026-11-29T09:00:00Z", least=0) == ("2026-11-30", "2026-12-01")
    assert days("2026-11-27T09:00:00Z", least=1, most=2, to=None) == ("2026-11-28", "2026-11-30")


def test_after_the_cut_off_hour_in_paris_the_next_day_counts() -> None:
    assert days("2026-11-23T12:59:59Z")[0] == "2026-11-24"
    assert days("2026-11-23T13:00:00Z")[0] == "2026-11-25"
    assert days("2026-07-20T12:00:00Z")[0] == "2026-07-22"  # summer time
    assert days("2026-11-23T22:59:00Z", cut_off=24)[0] == "2026-11-24"


def test_the_day_is_that_of_paris_and_not_of_greenwich() -> None:
    assert days("2026-11-23T23:30:00Z", least=0)[0] == "2026-11-24"


def test_handling_takes_working_days_too() -> None:
    assert days("2026-11-27T09:00:00Z", handling=2, least=1)[0] == "2026-12-01"


def test_nobody_handles_a_parcel_on_a_public_holiday_of_the_sender() -> None:
    assert days("2026-07-13T09:00:00Z", handling=1, to="BE")[0] == "2026-07-16"  # the 14th is one in France
    assert days("2026-07-13T09:00:00Z", handling=1, sender="BE", to="BE")[0] == "2026-07-15"
    assert days("2026-05-01T09:00:00Z", handling=0, least=0)[0] == "2026-05-02"


def test_the_way_rests_on_the_public_holidays_of_the_country_of_delivery() -> None:
    assert days("2026-07-20T09:00:00Z", least=1, to="BE")[0] == "2026-07-22"  # the 21st is one in Belgium
    assert days("2026-07-20T09:00:00Z", least=1, to="DE")[0] == "2026-07-21"
    assert days("2026-07-20T09:00:00Z", least=1, to=None)[0] == "2026-07-21"
    assert days("2026-07-21T09:00:00Z", least=0, to="BE")[0] == "2026-07-22"


def test_days_in_a_row_are_passed_over_together() -> None:
    # Christmas is a Friday, the 26th a holiday in Germany, the 27th a Sunday
    assert days("2026-12-24T09:00:00Z", least=1, most=2, to="DE") == ("2026-12-28", "2026-12-29")


@pytest.mark.parametrize("country", ["FR", "BE", "DE", "ES", "IT", "LU", "NL", "PT", "AT", "IE"])
def test_every_country_of_delivery_has_its_holidays_of_many_years(country: str) -> None:
    for year in (2020, 2026, 2099):
        assert is_public_holiday(country, date(year, 12, 25))
        assert is_public_holiday(country, date(year, 1, 1))
        assert not is_public_holiday(country, date(year, 11, 23))
