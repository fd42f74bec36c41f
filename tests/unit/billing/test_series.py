"""Numbers without gaps, dates that never go back."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from impl.billing.domain.series import DocumentNumber, Series
from impl.kernel.calendar import paris_day


def test_numbers_follow_each_other_and_begin_again_each_year() -> None:
    series = Series(code="FA")
    days = date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 1)
    assert [series.take(day).number for day in days] == ["FA-2026-000001", "FA-2026-000002", "FA-2027-000001", "FA-2027-000002"]


def test_a_clock_that_steps_back_moves_no_date_back() -> None:
    series = Series(code="FA")
    series.take(date(2027, 1, 1))
    assert series.take(date(2026, 12, 31)) == DocumentNumber(number="FA-2027-000002", issue_date=date(2027, 1, 1))


@given(st.lists(st.dates(date(2026, 12, 28), date(2027, 1, 4)), max_size=40))
def test_whatever_the_clock_does_numbers_have_no_gap_and_dates_never_go_back(days: list[date]) -> None:
    series = Series(code="FA")
    taken = [series.take(day) for day in days]
    assert [each.issue_date for each in taken] == sorted(each.issue_date for each in taken)
    for year in (2026, 2027):
        numbers = [int(each.number[-6:]) for each in taken if each.issue_date.year == year]
        assert numbers == list(range(1, len(numbers) + 1))
    assert all(each.number[3:7] == str(each.issue_date.year) for each in taken)


def test_the_day_is_that_of_paris_in_winter_and_in_summer() -> None:
    assert paris_day(datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC)) == date(2026, 12, 31)
    assert paris_day(datetime(2026, 12, 31, 23, 0, tzinfo=UTC)) == date(2027, 1, 1)
    assert paris_day(datetime(2026, 6, 30, 22, 0, tzinfo=UTC)) == date(2026, 7, 1)
