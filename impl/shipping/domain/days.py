"""The day on which a parcel arrives: working days in Paris, without Sundays."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from impl.kernel.calendar import PARIS

_SUNDAY = 6


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """The first and last day on which a parcel may arrive."""

    earliest_day: date
    latest_day: date


def delivery(ordered_at: datetime, *, cut_off_hour: int, handling_days: int, min_days: int, max_days: int) -> Delivery:
    """Returns the delivery days. An order after the cut-off hour counts for the next day; handling and transport take working days."""
    in_paris = ordered_at.astimezone(PARIS)
    day = in_paris.date() + timedelta(days=in_paris.hour >= cut_off_hour)
    leaves = working_days_after(_working_day(day), handling_days)
    return Delivery(earliest_day=working_days_after(leaves, min_days), latest_day=working_days_after(leaves, max_days))


def working_days_after(day: date, count: int) -> date:
    """Returns the day that is `count` working days later."""
    for _ in range(count):
        day = _working_day(day + timedelta(days=1))
    return day


def _working_day(day: date) -> date:
    """Returns the day itself, or the Monday after a Sunday."""
    return day + timedelta(days=1) if day.weekday() == _SUNDAY else day
