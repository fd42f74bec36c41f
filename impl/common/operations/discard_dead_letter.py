"""Discard a dead letter, and apply the records that wait behind it."""

from dataclasses import dataclass

from generated.common.operations import DiscardDeadLetterOk, DiscardDeadLetterRequest
from generated.common.problems import DeadLetterState, NotFound
from impl.common.answers import dead_letter_answer
from infra.runtime.events.letters import LetterNotFound
from infra.runtime.events.replay import LetterNotOpen, Queues
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class DiscardDeadLetter:
    queues: Queues

    def __call__(self, tx: Transaction, request: DiscardDeadLetterRequest) -> DiscardDeadLetterOk:
        try:
            letter = self.queues.discard(tx, request.dead_letter_id)
        except LetterNotFound as error:
            raise NotFound("dead letter") from error
        except LetterNotOpen as error:
            raise DeadLetterState(state=error.state) from error
        return DiscardDeadLetterOk(body=dead_letter_answer(letter))
