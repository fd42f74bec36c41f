"""Sign in."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import CreateSessionCreated, CreateSessionRequest
from generated.profiling.problems import AccountSuspended, InvalidCredentials, SecondFactorRequired, SecondFactorWrong
from impl.common.absent import or_none
from impl.profiling.answers import session_answer
from impl.profiling.domain.back_off import BackOffs
from impl.profiling.domain.customer import ACTIVE, Customer
from impl.profiling.domain.session import Session
from impl.profiling.domain.staff import INVITED, StaffMember
from impl.profiling.repositories import credentials, people, second_factors, sign_in_failures
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.use_cases.grants import grant_of
from impl.profiling.use_cases.second_factors import Codes, confirmed
from infra.runtime import connection
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Keys = tuple[FailureKey, FailureKey]
"""The failure counters of the client, and of the client with the e-mail. They are always locked in this order."""


@dataclass(frozen=True, kw_only=True)
class CreateSession:
    """Signs a person in. It takes the same steps, and so the same time, whether an account has the e-mail or not."""

    store: Store
    sessions: Sessions
    passwords: Passwords
    tokens: Tokens
    back_offs: BackOffs
    codes: Codes
    session_lifetime: timedelta

    async def __call__(self, request: CreateSessionRequest) -> CreateSessionCreated:
        email, client = request.body.email, connection.client()
        keys = FailureKey.client(client), FailureKey.pair(email, client)
        known = await self.store.query(lambda tx: _credentials(tx, email, keys))
        is_right = await self.passwords.match(request.body.password, known.password_hash if known else None)
        proven = known if is_right else None
        return await self.store.command(lambda tx: self._decide(tx, keys, proven, or_none(request.body.code)))

    def _decide(self, tx: Transaction, keys: Keys, proven: Credentials | None, code: str | None) -> CreateSessionCreated:
        person = self._admitted(tx, keys, proven, code)
        session = Session(
            session_id=new_id("ses"),
            user_id=person.user_id,
            refreshed_at=tx.now,
            expires_at=tx.now + self.session_lifetime,
        )
        self.sessions.add(tx, session)
        return CreateSessionCreated(body=session_answer(tx, person, session, grant_of(tx, person), self.tokens))

    def _admitted(self, tx: Transaction, keys: Keys, proven: Credentials | None, code: str | None) -> Customer | StaffMember:
        """Returns the person, now signed in. Raises a refusal, with one more failure counted unless only the code was left out.

        It checks the failures again: parallel guesses must not reveal which one was right.
        """
        refusal: Problem | None
        of_client, of_pair = keys
        with sign_in_failures.change(tx, of_client) as client, sign_in_failures.change(tx, of_pair) as pair:
            for failures in (client, pair):
                failures.refuse_while_blocked(tx.now)
            with people.change_if_known(tx, proven.user_id if proven else "") as person:
                refusal = self._refusal(tx, person, code)
                if refusal is None and isinstance(person, StaffMember):
                    person.sign_in(tx.now)
            if refusal is not None and not isinstance(refusal, SecondFactorRequired):
                client.count(self.back_offs.client, tx.now)
                pair.count(self.back_offs.pair, tx.now)
        if person is None or refusal is not None:
            tx.keeps_refusal = True
            raise refusal or InvalidCredentials
        if isinstance(person, Customer) and person.status != ACTIVE:
            raise AccountSuspended
        sign_in_failures.remove(
            tx, of_pair
        )  # the client's counter stays: else an attacker could clear it with an account of their own
        return person

    def _refusal(self, tx: Transaction, person: Customer | StaffMember | None, code: str | None) -> Problem | None:
        """Returns why a person is not let in, who has shown the right password or is None; None when all is right."""
        if person is None or person.status == INVITED:
            return InvalidCredentials()
        with second_factors.change_if_known(tx, person.user_id) as found:
            factor = confirmed(found)
            if factor is None:
                return None
            if code is None:
                return SecondFactorRequired()
            return None if self.codes.is_right(tx, factor, code) else SecondFactorWrong()


def _credentials(tx: Transaction, email: str, keys: Keys) -> Credentials | None:
    for key in keys:
        sign_in_failures.get(tx, key).refuse_while_blocked(tx.now)
    return credentials.find(tx, email)
