"""The inbox: applies a record or sets it aside, in the transaction that also writes how far the partition was read."""

from collections.abc import Iterable
from enum import StrEnum

from sqlalchemy import select

from infra.runtime.events import letters, sequences
from infra.runtime.events.handlers import Handlers, react
from infra.runtime.events.letters import Status
from infra.runtime.events.replay import OnDeadLetter, Queues
from infra.runtime.events.wire import IncomingRecord
from infra.runtime.store.tables import inbox_offsets, log
from infra.runtime.store.transaction import Transaction


class Outcome(StrEnum):
    APPLIED = "applied"
    DUPLICATE = "duplicate"
    HELD = "held"
    PARKED = "parked"
    DEAD = "dead"


class Inbox:
    """Applies each record once: `sequence` shows which ones are repeated, `next_offset` where to go on after a restart."""

    def __init__(self, handlers: Handlers, on_dead_letter: OnDeadLetter) -> None:
        self.handlers = handlers
        self.queues = Queues(handlers, on_dead_letter)

    def recognise(self, tx: Transaction, cluster: str) -> bool:
        """Whether the offsets were those of another cluster's log; they are forgotten then."""
        known = tx.scalar(select(log.c.cluster))
        if known == cluster:
            return False
        if known is None:  # the first start, or an earlier release kept the offsets
            tx.insert_if_absent(log, cluster=cluster)
            return False
        tx.execute(inbox_offsets.delete())
        tx.execute(log.update().values(cluster=cluster))
        return True

    def offsets(self, tx: Transaction, topics: Iterable[str]) -> dict[tuple[str, int], int]:
        """The next offset by topic and partition, of partitions that were read before."""
        query = select(inbox_offsets).where(inbox_offsets.c.topic.in_(sorted(topics)))
        return {(row.topic, row.partition): row.next_offset for row in tx.all(query)}

    def advance(self, tx: Transaction, topic: str, partition: int, next_offset: int) -> None:
        """Writes the offset at which reading goes on."""
        tx.upsert(inbox_offsets, ("topic", "partition"), topic=topic, partition=partition, next_offset=next_offset)

    def accept(self, tx: Transaction, record: IncomingRecord) -> Outcome:
        """Runs the reaction, unless the record was applied before or an earlier one of its key is set aside.

        Raises BadRecord, NotYet and whatever the reaction raises; then nothing of it is written.
        """
        outcome = self._outcome_without_reaction(tx, record)
        if outcome is None:
            react(tx, self.handlers, record)
            outcome = Outcome.APPLIED
        self.advance(tx, record.topic, record.partition, record.offset + 1)
        return outcome

    def park(self, tx: Transaction, record: IncomingRecord, reason: str) -> Outcome:
        """Sets a record aside until its entity is there."""
        outcome = self._outcome_without_reaction(tx, record)
        if outcome is None:
            letters.put(tx, record, Status.PARKED, reason=reason, attempts=0)
            outcome = Outcome.PARKED
        self.advance(tx, record.topic, record.partition, record.offset + 1)
        return outcome

    def bury(self, tx: Transaction, record: IncomingRecord, reason: str, attempts: int) -> Outcome:
        """Makes a record a dead letter, which is reported at once, or when those before it in its queue are settled."""
        outcome = self._outcome_without_reaction(tx, record, reason, attempts)
        if outcome is None:
            self.queues.report(tx, letters.put(tx, record, Status.OPEN, reason=reason, attempts=attempts))
            outcome = Outcome.DEAD
        self.advance(tx, record.topic, record.partition, record.offset + 1)
        return outcome

    def _outcome_without_reaction(
        self, tx: Transaction, record: IncomingRecord, reason: str = "", attempts: int = 0
    ) -> Outcome | None:
        """Returns DUPLICATE, or HELD for a record that must wait behind an earlier one; None when it is this record's turn."""
        last = sequences.lock(tx, record.topic, record.key)
        if 0 < record.sequence <= last:
            return Outcome.DUPLICATE
        earlier = letters.earlier(tx, record)
        if earlier == "nothing":
            return None
        if earlier == "itself":
            return Outcome.DUPLICATE
        letters.put(tx, record, Status.HELD, reason=reason, attempts=attempts)
        return Outcome.HELD
