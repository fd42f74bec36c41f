"""Sign in."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import CreateSessionCreated, CreateSessionRequest
from generated.profiling.problems import AccountSuspended, InvalidCredentials
from impl.profiling import accounts, sessions, staff_members
from impl.profiling.accounts import Credentials, FailureKey
from impl.profiling.domain.back_off import BackOffs, SignInFailures
from impl.profiling.domain.customer import ACTIVE, Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.passwords import Passwords
from impl.profiling.tokens import Tokens
from impl.profiling.views import id_of
from infra.runtime import connection
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Keys = tuple[FailureKey, FailureKey]
"""Of the client, and of the client with the e-mail; always locked in this order."""


@dataclass(frozen=True, kw_only=True)
class CreateSession:
    """The same steps, and so the same time, whether somebody has the e-mail or not."""

    store: Store
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
        """Looks at the failures again: guesses that were checked side by side do not tell which one was right."""
        failures = [accounts.lock_failures(tx, key) for key in keys]
        for each in failures:
            each.refuse_while_blocked(tx.now)
        person = accounts.lock_person(tx, proven.user_id) if proven else None
        if person is None:
            self._count(tx, keys, failures)
            tx.keeps_refusal = True
            raise InvalidCredentials
        _, pair = keys
        accounts.forget_failures(tx, pair)  # the client's stay: an account of one's own would wipe them out
        return self._begin(tx, person)

    def _count(self, tx: Transaction, keys: Keys, failures: list[SignInFailures]) -> None:
        for key, each, back_off in zip(keys, failures, (self.back_offs.client, self.back_offs.pair), strict=True):
            each.count(back_off, tx.now)
            accounts.save_failures(tx, key, each)

    def _begin(self, tx: Transaction, person: Customer | StaffMember) -> CreateSessionCreated:
        if isinstance(person, StaffMember):
            person.last_sign_in_at = tx.now
            staff_members.save(tx, person)
        elif person.status != ACTIVE:
            raise AccountSuspended
        session = sessions.begin(tx, id_of(person), self.session_lifetime)
        return CreateSessionCreated(body=self.tokens.view(person, session, tx.now))


def _credentials(tx: Transaction, email: str, keys: Keys) -> Credentials | None:
    for key in keys:
        accounts.failures_of(tx, key).refuse_while_blocked(tx.now)
    return accounts.credentials_of(tx, email)
