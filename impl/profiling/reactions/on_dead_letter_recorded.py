"""A record was set aside: staff who want to know are told, without its content."""

from generated.events.operations import DeadLetterRecorded
from impl.profiling.use_cases.tell import tell_staff
from infra.runtime.store.transaction import Transaction


def on_dead_letter_recorded(tx: Transaction, event: DeadLetterRecorded) -> None:
    tell_staff(
        tx,
        "DEAD_LETTERS",
        event.dead_letter_id,
        at=event.recorded_at,
        service=event.service,
        topic=event.topic,
        event_type=event.event_type,
    )
