"""Entries of an order's timeline, as models of the contract."""

from typing import Any

from msgspec import UNSET
from sqlalchemy import Row

from generated.ordering import models
from impl.common.money import euros
from impl.ordering.domain.timeline import TOPICS


def timeline_entry_answer(row: Row[Any], *, is_staff: bool) -> models.TimelineEntry:
    """Who did it and what staff said of it is for staff only."""
    topic = TOPICS[row.code]
    return models.TimelineEntry(
        kind=topic.kind,
        code=row.code,
        visibility=row.visibility,
        service=topic.service,
        event_type=row.event_type or UNSET,
        amount=UNSET if row.amount is None else euros(row.amount),
        reference=row.reference or UNSET,
        comment=(is_staff and row.comment) or UNSET,
        user_id=(is_staff and row.user_id) or UNSET,
        staff_name=(is_staff and row.staff_name) or UNSET,
        at=row.at,
        created_at=row.created_at,
    )
