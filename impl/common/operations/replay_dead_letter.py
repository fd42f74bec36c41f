"""Apply a dead letter again, and then the records that wait behind it."""

from dataclasses import dataclass

from generated.common.operations import ReplayDeadLetterOk, ReplayDeadLetterRequest
from generated.common.problems import DeadLetterFailed, DeadLetterState, NotFound
from impl.common.answers import dead_letter_answer
from infra.runtime.events.letters import LetterNotFound
from infra.runtime.events.messaging import Messaging
from infra.runtime.events.replay import LetterNotOpen, ReplayFailed


@dataclass(frozen=True, kw_only=True)
class ReplayDeadLetter:
    messaging: Messaging

    async def __call__(self, request: ReplayDeadLetterRequest) -> ReplayDeadLetterOk:
        try:
            letter = await self.messaging.replay(request.dead_letter_id)
        except LetterNotFound as error:
            raise NotFound("dead letter") from error
        except LetterNotOpen as error:
            raise DeadLetterState(state=error.state) from error
        except ReplayFailed as error:
            raise DeadLetterFailed(reason=error.reason) from error
        return ReplayDeadLetterOk(body=dead_letter_answer(letter))
