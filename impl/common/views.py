"""What the shared operations show."""

import msgspec

from generated.common import models
from infra.runtime.events.letters import Letter


def dead_letter(letter: Letter) -> models.DeadLetter:
    """A dead letter as the contract shows it."""
    record = letter.record
    shown = {
        "dead_letter_id": letter.id,
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "key": record.key[:200],
        "event_type": record.type[:200],
        "status": letter.status.value,
        "reason": letter.reason,
        "attempts": letter.attempts,
        "held": letter.held,
        "payload": letter.payload,
        "created_at": letter.created_at,
    }
    return msgspec.convert(shown, models.DeadLetter)
