"""The days on which a parcel arrives: working days, without Sundays and the public holidays that count."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from impl.kernel.calendar import PARIS

_SUNDAY = 6
PublicHolidays: TypeAlias = Callable[[str, date], bool]
"""Whether a day is a public holiday of a country."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """The first and last day on which a parcel may arrive."""

    earliest_day: date
    latest_day: date


@dataclass(frozen=True, kw_only=True)
class WorkingDays:
    """The days on which somebody works: all but Sundays, and but the public holidays of a country where one is named."""

    is_holiday: PublicHolidays
    country: str | None

    def first(self, day: date) -> date:
        """Returns the day itself, or the next one on which they work."""
        while day.weekday() == _SUNDAY or (self.country is not None and self.is_holiday(self.country, day)):
            day += timedelta(days=1)
        return day

    def after(self, day: date, count: int) -> date:
        """Returns the day that is `count` working days later."""
        day = self.first(day)
        for _ in range(count):
            day = self.first(day + timedelta(days=1))
        return day


def delivery(
    ordered_at: datetime,
    *,
    cut_off_hour: int,
    handling_days: int,
    min_days: int,
    max_days: int,
    handling: WorkingDays,
    way: WorkingDays,
) -> Delivery:
    """Returns the delivery days. An order after the cut-off hour counts for the next day.

    Handling takes working days of the sender, the way those of the carrier.
    """
    in_paris = ordered_at.astimezone(PARIS)
    day = in_paris.date() + timedelta(days=in_paris.hour >= cut_off_hour)
    leaves = handling.after(day, handling_days)
    # a day on which the parcel leaves though the carrier rests is no day on the way
    return Delivery(earliest_day=_arrival(way, leaves, min_days), latest_day=_arrival(way, leaves, max_days))


def _arrival(way: WorkingDays, leaves: date, count: int) -> date:
    return way.after(leaves + timedelta(days=1), count - 1) if count else way.first(leaves)
