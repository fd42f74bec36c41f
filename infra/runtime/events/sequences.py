"""The sequence of the last applied record, by key. Only a record that was applied changes it (ADR 0022)."""

from infra.runtime.events.wire import IncomingRecord
from infra.runtime.store import statements
from infra.runtime.store.transaction import Transaction


def lock(tx: Transaction, topic: str, key: str) -> int:
    """The sequence of the last record of a key that was applied, 0 before the first.

    Nobody else takes in a record of the key, or changes its queue, until the transaction ends.
    """
    values = {"topic": topic, "key": key, "sequence": 0}
    return int(statements.lock_sequence(tx.dialect).first(tx.connection, values).sequence)


def move(tx: Transaction, record: IncomingRecord) -> None:
    """Notes that a record was applied: those up to its sequence are repetitions from now on. Never goes back."""
    values = {"the_topic": record.topic, "the_key": record.key, "the_sequence": record.sequence}
    statements.MOVE_SEQUENCE.run(tx.connection, values)
