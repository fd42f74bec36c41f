"""Days as the shop counts them: in Europe/Paris."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

_PARIS = ZoneInfo("Europe/Paris")


def day_of(instant: datetime) -> date:
    return instant.astimezone(_PARIS).date()
