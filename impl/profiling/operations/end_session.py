"""Sign out."""

from dataclasses import dataclass

from generated.profiling.operations import EndSessionDone, EndSessionRequest
from impl.profiling.repositories.sessions import Sessions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndSession:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: EndSessionRequest) -> EndSessionDone:
        self.sessions.end(tx, request.caller.session_id, request.caller.subject, "SIGNED_OUT")
        return EndSessionDone()
