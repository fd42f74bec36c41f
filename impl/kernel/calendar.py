"""The shop's calendar: its days and years are those of Paris."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


def paris_day(instant: datetime) -> date:
    """Returns the day in Paris at an instant."""
    return instant.astimezone(PARIS).date()


def paris_hours(day: date) -> tuple[datetime, datetime]:
    """Returns the first and the last microsecond of a day in Paris."""
    return datetime.combine(day, time.min, PARIS), datetime.combine(day, time.max, PARIS)
