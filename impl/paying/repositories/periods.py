"""Rows that were created within a time that a list is narrowed to."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Column, ColumnElement


def within(created_at: Column[datetime], created_from: str | None, created_to: str | None) -> Iterator[ColumnElement[bool]]:
    """From an instant on, and before another, as requests spell them; None: without a limit."""
    if created_from is not None:
        yield created_at >= datetime.fromisoformat(created_from)
    if created_to is not None:
        yield created_at < datetime.fromisoformat(created_to)
