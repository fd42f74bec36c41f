"""Sign in."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import CreateSessionCreated, CreateSessionRequest
from generated.profiling.problems import AccountSuspended, InvalidCredentials
from impl.profiling.answers import session_answer
from impl.profiling.domain.back_off import BackOffs
from impl.profiling.domain.customer import ACTIVE, Customer
from impl.profiling.domain.session import Session
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials, people, sign_in_failures
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from infra.runtime import connection
from infra.runtime.ids import new_id
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
    session_lifetime: timedelta

    async def __call__(self, request: CreateSessionRequest) -> CreateSessionCreated:
        email, client = request.body.email, connection.client()
        keys = FailureKey.client(client), FailureKey.pair(email, client)
        known = await self.store.query(lambda tx: _credentials(tx, email, keys))
        is_right = await self.passwords.match(request.body.password, known.password_hash if known else None)
        return await self.store.command(lambda tx: self._decide(tx, keys, known if is_right else None))

    def _decide(self, tx: Transaction, keys: Keys, proven: Credentials | None) -> CreateSessionCreated:
        person = self._admitted(tx, keys, proven)
        if person is None:
            tx.keeps_refusal = True
            raise InvalidCredentials
        session = Session(
            session_id=new_id("ses"),
            user_id=person.user_id,
            refreshed_at=tx.now,
            expires_at=tx.now + self.session_lifetime,
        )
        self.sessions.add(tx, session)
        return CreateSessionCreated(body=session_answer(tx, person, session, self.tokens))

    def _admitted(self, tx: Transaction, keys: Keys, proven: Credentials | None) -> Customer | StaffMember | None:
        """Returns the person, now signed in; None, with one more failure counted, for a wrong password.

        It checks the failures again: parallel guesses must not reveal which one was right.
        """
        of_client, of_pair = keys
        with sign_in_failures.change(tx, of_client) as client, sign_in_failures.change(tx, of_pair) as pair:
            for failures in (client, pair):
                failures.refuse_while_blocked(tx.now)
            with people.change_if_known(tx, proven.user_id if proven else "") as person:
                if isinstance(person, StaffMember):
                    person.sign_in(tx.now)
            if person is None:
                client.count(self.back_offs.client, tx.now)
                pair.count(self.back_offs.pair, tx.now)
        if isinstance(person, Customer) and person.status != ACTIVE:
            raise AccountSuspended
        if person is not None:
            sign_in_failures.remove(
                tx, of_pair
            )  # the client's counter stays: else an attacker could clear it with an account of their own
        return person


def _credentials(tx: Transaction, email: str, keys: Keys) -> Credentials | None:
    for key in keys:
        sign_in_failures.get(tx, key).refuse_while_blocked(tx.now)
    return credentials.find(tx, email)
