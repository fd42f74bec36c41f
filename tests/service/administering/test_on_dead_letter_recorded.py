"""What ADMINISTERING does on DeadLetterRecorded."""

from datetime import UTC, datetime

from generated.administering.client import AdministeringClient
from generated.events.operations import DeadLetterRecorded
from tests.service.administering.support import (
    dashboard,
    example,
)
from tests.support.service import Serving


async def test_a_dead_letter_is_counted_for_its_service(empty: Serving, staff: AdministeringClient) -> None:
    event = example("shared", DeadLetterRecorded, "dead-letter-recorded", recorded_at=datetime.now(UTC).isoformat())
    for _ in range(2):
        await empty.react(event)
    assert [(each.service, each.recorded) for each in (await dashboard(staff)).dead_letters] == [(event.service, 1)]
