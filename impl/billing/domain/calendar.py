"""The day that an instant falls on where the seller is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

_PARIS = ZoneInfo("Europe/Paris")


def paris_day(instant: datetime) -> date:
    return instant.astimezone(_PARIS).date()
