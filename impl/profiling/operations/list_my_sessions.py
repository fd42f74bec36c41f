"""List my sessions."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import ListMySessionsOk, ListMySessionsRequest
from impl.common.absent import or_unset
from impl.profiling.answers import my_session_answer
from impl.profiling.repositories.sessions import Sessions
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ListMySessions:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: ListMySessionsRequest) -> ListMySessionsOk:
        caller = request.caller
        found, next_cursor = self.sessions.list_page(tx, caller.subject, limit=request.limit, cursor=request.cursor)
        items = [my_session_answer(session, current=caller.session_id) for session in found]
        return ListMySessionsOk(body=models.MySessionPage(items=items, next_cursor=or_unset(next_cursor)))
