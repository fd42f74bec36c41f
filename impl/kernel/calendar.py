"""The shop's calendar: its days and years are those of Paris."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


def paris_day(instant: datetime) -> date:
    """Returns the day in Paris at an instant."""
    return instant.astimezone(PARIS).date()
