"""Applying what was set aside: the queue of one topic and key, in order, in one transaction."""

import logging
from collections.abc import Callable
from typing import Any

from infra.runtime import metrics
from infra.runtime.errors import is_transient, reason_of
from infra.runtime.events import letters, sequences
from infra.runtime.events.handlers import Handlers, context_of, may_wait, react
from infra.runtime.events.letters import Letter, Status
from infra.runtime.store.transaction import Transaction

_log = logging.getLogger(__name__)
OnDeadLetter = Callable[[Transaction, Letter], None]
OPERATIONS_TOPIC = "operations"


class LetterNotOpen(Exception):  # noqa: N818 - it becomes a refusal
    """The letter was replayed or discarded before."""

    def __init__(self, state: Status) -> None:
        super().__init__(f"the dead letter is {state}")
        self.state = state


class ReplayFailed(Exception):  # noqa: N818 - it becomes a refusal
    """The record still cannot be applied. The transaction rolls back, so the letter stays as it was, with its attempts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Queues:
    """The queues of records set aside, by topic and key. Who changes a queue holds the lock on the sequence of its key."""

    def __init__(self, handlers: Handlers, on_dead_letter: OnDeadLetter) -> None:
        self._handlers = handlers
        self._on_dead_letter = on_dead_letter

    def replay(self, tx: Transaction, letter_id: str) -> Letter:
        """Applies a dead letter and then those held behind it.

        Raises LetterNotFound, LetterNotOpen, and ReplayFailed, after which the transaction must roll back.
        """
        letter = self._open(tx, letter_id)
        try:
            self._apply(tx, letter)
        except Exception as error:
            if is_transient(error):
                raise
            raise ReplayFailed(reason_of(error)) from error
        letters.move(tx, letter, Status.REPLAYED, attempts=letter.attempts + 1)
        self._go_on(tx, letter)
        return letters.find(tx, letter_id)

    def discard(self, tx: Transaction, letter_id: str) -> Letter:
        """Discards a dead letter and applies those held behind it. Raises LetterNotFound and LetterNotOpen.

        The sequence of its key does not move: this record has no effect, whatever its number is.
        """
        letter = self._open(tx, letter_id)
        letters.move(tx, letter, Status.DISCARDED)
        self._go_on(tx, letter)
        return letters.find(tx, letter_id)

    def try_first(self, tx: Transaction, topic: str, key: str) -> bool:
        """Applies the first record of a queue and those behind it; returns whether there was one to try.

        Raises what the first one's reaction raises: the transaction must roll back then.
        """
        self.lock(tx, topic, key)
        waiting = letters.queue(tx, topic, key)
        if not waiting or waiting[0].status is Status.OPEN:
            return False
        self._apply(tx, waiting[0])
        letters.remove(tx, waiting[0])
        self._go_on(tx, waiting[0])
        return True

    def bury_first(self, tx: Transaction, topic: str, key: str, *, reason: str, attempts: int) -> None:
        """Makes the first record of a queue a dead letter."""
        self.lock(tx, topic, key)
        waiting = letters.queue(tx, topic, key)
        if waiting and waiting[0].status is not Status.OPEN:
            self.report(tx, letters.move(tx, waiting[0], Status.OPEN, reason=reason, attempts=attempts))

    def report(self, tx: Transaction, letter: Letter) -> None:
        """Reports a new dead letter by an event, in the metrics and in the log.

        One of the topic `operations` gets no event: if that could not be applied either, it would go on for ever.
        """
        if letter.record.topic != OPERATIONS_TOPIC:
            self._on_dead_letter(tx, letter)
        metrics.DEAD_LETTERS.labels(letter.record.topic).inc()
        _log.error("dead letter %s: %s", letter.id, letter.reason, extra=_where(letter))

    def lock(self, tx: Transaction, topic: str, key: str) -> None:
        """Keeps the consumer from adding to the queue until the transaction ends."""
        sequences.lock(tx, topic, key)

    def _open(self, tx: Transaction, letter_id: str) -> Letter:
        letter = letters.find(tx, letter_id)
        self.lock(tx, letter.record.topic, letter.record.key)
        letter = letters.find(tx, letter_id)  # as it is now that nobody else can change it
        if letter.status is not Status.OPEN:
            raise LetterNotOpen(letter.status)
        return letter

    def _apply(self, tx: Transaction, letter: Letter) -> None:
        with context_of(self._handlers, letter.record):
            react(tx, self._handlers, letter.record)

    def _go_on(self, tx: Transaction, after: Letter) -> None:
        """Applies the rest of the queue, up to the first record that fails: that one blocks those behind it."""
        for letter in letters.queue(tx, after.record.topic, after.record.key):
            if letter.status is Status.OPEN or not self._apply_or_block(tx, letter):
                return

    def _apply_or_block(self, tx: Transaction, letter: Letter) -> bool:
        if letter.status is Status.HELD and letter.reason:  # it was found unfit before it was held
            self.report(tx, letters.move(tx, letter, Status.OPEN))
            return False
        try:
            with tx.savepoint():
                self._apply(tx, letter)
        except Exception as error:
            if is_transient(error):
                raise
            self._block(tx, letter, error)
            return False
        letters.remove(tx, letter)
        return True

    def _block(self, tx: Transaction, letter: Letter, error: Exception) -> None:
        if may_wait(self._handlers, letter.record.type, error):
            letters.move(tx, letter, Status.PARKED, reason=reason_of(error))
        else:
            self.report(tx, letters.move(tx, letter, Status.OPEN, reason=reason_of(error), attempts=letter.attempts + 1))


def _where(letter: Letter) -> dict[str, Any]:
    record = letter.record
    return {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "record_key": record.key,
        "event_type": record.type,
    }
