"""Models of the shared operations."""

from collections.abc import Mapping

from generated.common import models
from infra.runtime.events.letters import Letter, Status

_STATUSES: Mapping[Status, models.DeadLetterStatus] = {
    Status.OPEN: "OPEN",
    Status.REPLAYED: "REPLAYED",
    Status.DISCARDED: "DISCARDED",
}


def dead_letter_answer(letter: Letter) -> models.DeadLetter:
    """A dead letter as the contract shows it."""
    record = letter.record
    return models.DeadLetter(
        dead_letter_id=letter.id,
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key[:200],
        event_type=record.type[:200],
        status=_STATUSES[letter.status],
        reason=letter.reason,
        attempts=letter.attempts,
        held=letter.held,
        payload=letter.payload,
        created_at=letter.created_at,
    )
