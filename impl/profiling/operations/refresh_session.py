"""Refresh the tokens of a session."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import RefreshSessionOk, RefreshSessionRequest
from generated.profiling.problems import AccountSuspended, Unauthenticated
from impl.profiling.answers import session_answer
from impl.profiling.domain.customer import SUSPENDED, Customer
from impl.profiling.domain.session import Lifetimes, Refreshed, Session
from impl.profiling.repositories import people
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.security.tokens import Tokens
from impl.profiling.use_cases.grants import grant_of
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RefreshSession:
    sessions: Sessions
    tokens: Tokens
    grace: timedelta
    lifetimes: Lifetimes

    def __call__(self, tx: Transaction, request: RefreshSessionRequest) -> RefreshSessionOk:
        claim = self.tokens.read(request.body.refresh_token)
        if claim is None:
            raise Unauthenticated
        with self.sessions.change_if_known(tx, claim.session_id) as session:
            if session is None:
                raise Unauthenticated
            refreshed = session.refresh(claim.generation, grace=self.grace, lifetimes=self.lifetimes, now=tx.now)
        if refreshed is Refreshed.REUSED:
            self.sessions.end(tx, session.session_id, session.user_id, "TOKEN_REUSED")
            tx.keeps_refusal = True
            raise Unauthenticated
        return self._answer(tx, session)

    def _answer(self, tx: Transaction, session: Session) -> RefreshSessionOk:
        person = people.find(tx, session.user_id)
        if person is None:
            raise Unauthenticated
        if isinstance(person, Customer) and person.status == SUSPENDED:
            raise AccountSuspended
        return RefreshSessionOk(body=session_answer(tx, person, session, grant_of(tx, person), self.tokens))
