"""On which days a parcel arrives."""

from datetime import datetime

from impl.shipping.domain.days import delivery


def days(ordered_at: str, *, handling: int = 0, cut_off: int = 14, least: int = 1, most: int = 1) -> tuple[str, str]:
    instant = datetime.fromisoformat(ordered_at)
    found = delivery(instant, cut_off_hour=cut_off, handling_days=handling, min_days=least, max_days=most)
    return found.earliest_day.isoformat(), found.latest_day.isoformat()


def test_a_monday_morning_order_arrives_after_its_working_days() -> None:
    assert days("2026-11-23T09:30:00Z", least=2, most=3) == ("2026-11-25", "2026-11-26")


def test_sundays_do_not_count() -> None:
    assert days("2026-11-27T09:00:00Z", least=1, most=2) == ("2026-11-28", "2026-11-30")
    assert days("2026-11-29T09:00:00Z", least=0) == ("2026-11-30", "2026-12-01")


def test_after_the_cut_off_hour_in_paris_the_next_day_counts() -> None:
    assert days("2026-11-23T12:59:59Z")[0] == "2026-11-24"
    assert days("2026-11-23T13:00:00Z")[0] == "2026-11-25"
    assert days("2026-07-20T12:00:00Z")[0] == "2026-07-22"  # summer time
    assert days("2026-11-23T22:59:00Z", cut_off=24)[0] == "2026-11-24"


def test_the_day_is_that_of_paris_and_not_of_greenwich() -> None:
    assert days("2026-11-23T23:30:00Z", least=0)[0] == "2026-11-24"


def test_handling_takes_working_days_too() -> None:
    assert days("2026-11-27T09:00:00Z", handling=2, least=1)[0] == "2026-12-01"
