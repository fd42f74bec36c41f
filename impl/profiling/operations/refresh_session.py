"""Get new tokens."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import RefreshSessionOk, RefreshSessionRequest
from generated.profiling.problems import AccountSuspended, Unauthenticated
from impl.profiling import accounts, sessions
from impl.profiling.domain.customer import SUSPENDED, Customer
from impl.profiling.domain.session import Refreshed, Session
from impl.profiling.tokens import Tokens
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RefreshSession:
    tokens: Tokens
    grace: timedelta
    session_lifetime: timedelta

    def __call__(self, tx: Transaction, request: RefreshSessionRequest) -> RefreshSessionOk:
        claim = self.tokens.read(request.body.refresh_token)
        session = sessions.lock(tx, claim.session_id) if claim else None
        if claim is None or session is None:
            raise Unauthenticated
        refreshed = session.refresh(claim.generation, grace=self.grace, lifetime=self.session_lifetime, now=tx.now)
        if refreshed is Refreshed.REUSED:
            sessions.end(tx, session.session_id, session.user_id, "TOKEN_REUSED", self.tokens.lifetime)
            tx.keeps_refusal = True
            raise Unauthenticated
        sessions.save(tx, session)
        return self._answer(tx, session)

    def _answer(self, tx: Transaction, session: Session) -> RefreshSessionOk:
        person = accounts.person(tx, session.user_id)
        if person is None:
            raise Unauthenticated
        if isinstance(person, Customer) and person.status == SUSPENDED:
            raise AccountSuspended
        return RefreshSessionOk(body=self.tokens.view(person, session, tx.now))
