"""The time range of a list, as conditions on the creation time."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Column, ColumnElement


def within(created_at: Column[datetime], created_from: str | None, created_to: str | None) -> Iterator[ColumnElement[bool]]:
    """Returns the conditions for `[from, before)`, with instants as requests write them; None sets no limit."""
    if created_from is not None:
        yield created_at >= datetime.fromisoformat(created_from)
    if created_to is not None:
        yield created_at < datetime.fromisoformat(created_to)
