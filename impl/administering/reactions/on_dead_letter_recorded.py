"""A service set a record aside."""

from generated.events.operations import DeadLetterRecorded
from impl.administering import watch
from infra.runtime.store.transaction import Transaction


def on_dead_letter_recorded(tx: Transaction, event: DeadLetterRecorded) -> None:
    watch.note_dead_letter(tx, event)
