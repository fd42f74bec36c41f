"""Periods of time: ranges of lists, and how long something is kept."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import Column, ColumnElement


def within(created_at: Column[datetime], created_from: str | None, created_to: str | None) -> Iterator[ColumnElement[bool]]:
    """Returns the conditions for `[from, before)`, with instants as requests write them; None sets no limit."""
    if created_from is not None:
        yield created_at >= datetime.fromisoformat(created_from)
    if created_to is not None:
        yield created_at < datetime.fromisoformat(created_to)


def years_before(now: datetime, years: int) -> datetime:
    """Returns the instant so many years ago; of a 29 February, the first of March."""
    day = now if (now.month, now.day) != (2, 29) else now + timedelta(days=1)
    return day.replace(year=day.year - years)
