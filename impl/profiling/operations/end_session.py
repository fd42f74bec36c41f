"""Sign out."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import EndSessionDone, EndSessionRequest
from impl.profiling import sessions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class EndSession:
    access_token_lifetime: timedelta

    def __call__(self, tx: Transaction, request: EndSessionRequest) -> EndSessionDone:
        sessions.end(tx, request.caller.session_id, request.caller.subject, "SIGNED_OUT", self.access_token_lifetime)
        return EndSessionDone()
