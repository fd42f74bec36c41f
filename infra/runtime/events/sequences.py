"""The sequences of records, by key: the last one that was applied here (ADR 0022), and for how long sequences are kept.

There is one row for each key, and new keys come every day. So keys without a record for long are
forgotten. A reader may forget at any time: records so old are not sent again. A writer may not begin a key anew at 1, since a
reader who remembers it would take the records for repetitions: new keys go on behind all numbers that were forgotten.
"""

from datetime import timedelta

from sqlalchemy import func, select

from infra.runtime.events.wire import IncomingRecord
from infra.runtime.store import statements
from infra.runtime.store.forgetting import forget_some
from infra.runtime.store.tables import inbox_sequences, sequences
from infra.runtime.store.transaction import Transaction

KEPT = timedelta(days=90)
"""Longer than topics keep their records, and than any record waits to be applied."""
_SETTLED = timedelta(minutes=1)
_FORGOTTEN = ""  # no record has this key


def lock(tx: Transaction, topic: str, key: str) -> int:
    """The sequence of the last record of a key that was applied, 0 before the first.

    Nobody else takes in a record of the key, or changes its queue, until the transaction ends.
    """
    values = {"topic": topic, "key": key, "sequence": 0, "used_at": tx.now}
    return int(statements.lock_sequence(tx.dialect).first(tx.connection, values).sequence)


def move(tx: Transaction, record: IncomingRecord) -> None:
    """Notes that a record was applied: those up to its sequence are repetitions from now on. Never goes back."""
    values = {"the_topic": record.topic, "the_key": record.key, "the_sequence": record.sequence, "the_instant": tx.now}
    statements.MOVE_SEQUENCE.run(tx.connection, values)


def forget_read(tx: Transaction) -> bool:
    """Forgets some keys of records that were read long ago; returns whether there may be more."""
    return forget_some(tx, inbox_sequences, inbox_sequences.c.used_at < tx.now - KEPT)


def forget_written(tx: Transaction) -> bool:
    """Forgets some keys of records that were written long ago; returns whether there may be more.

    It takes two steps, of which a later call does the second. First new keys are made to begin behind their numbers, then the rows
    go. In between, all who write have seen the first step.
    """
    columns, behind = sequences.c, sequences.alias("behind")
    is_old = columns.key != _FORGOTTEN, columns.used_at < tx.now - KEPT
    settled = select(behind.c.sequence).where(
        behind.c.topic == columns.topic, behind.c.key == _FORGOTTEN, behind.c.used_at < tx.now - _SETTLED
    )
    if forget_some(tx, sequences, *is_old, columns.sequence <= settled.scalar_subquery()):
        return True
    highest = select(columns.topic, func.max(columns.sequence).label("highest")).where(*is_old).group_by(columns.topic)
    for row in tx.all(highest.order_by(columns.topic)):
        tx.keep_latest(
            sequences,
            ["topic", "key"],
            by="sequence",
            topic=row.topic,
            key=_FORGOTTEN,
            sequence=row.highest,
            used_at=tx.now,
        )
    return False
