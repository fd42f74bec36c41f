"""End one of my sessions."""

from dataclasses import dataclass

from generated.profiling.operations import EndMySessionDone, EndMySessionRequest
from impl.profiling.repositories.sessions import Sessions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndMySession:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: EndMySessionRequest) -> EndMySessionDone:
        self.sessions.end_one_of(tx, request.caller.subject, request.session_id)
        return EndMySessionDone()
