"""A signed-in person proves with the password that it is them. Wrong ones count as at a sign-in, and make the client wait."""

from dataclasses import dataclass

from generated.profiling.problems import PasswordWrong, Unauthenticated
from impl.profiling.domain.back_off import BackOffs
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials, people, sign_in_failures
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.security.passwords import Passwords
from infra.runtime import connection
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

Keys = tuple[FailureKey, FailureKey]
"""The failure counters of the client, and of the client with the e-mail. They are always locked in this order."""


def keys_of(email: str, client: str) -> Keys:
    """Returns both counters of a client that shows a password for an e-mail."""
    return FailureKey.client(client), FailureKey.pair(email, client)


@dataclass(frozen=True, kw_only=True)
class Proven:
    """The person, and the credentials that were right a moment ago: whoever relies on them locks them (`credentials.lock`)."""

    person: Customer | StaffMember
    credentials: Credentials


@dataclass(frozen=True, kw_only=True)
class PasswordProof:
    store: Store
    passwords: Passwords
    back_offs: BackOffs

    async def of(self, user_id: str, password: str) -> Proven:
        """Returns the person when the password is right. Raises PasswordWrong and TooManyAttempts; Unauthenticated when gone."""
        client = connection.client()
        known = await self.store.query(lambda tx: _known(tx, user_id, client))
        is_right = await self.passwords.match(password, known.credentials.password_hash)
        keys = keys_of(known.person.email, client)
        await self.store.command(lambda tx: self._count(tx, keys, is_right=is_right))
        return known

    def _count(self, tx: Transaction, keys: Keys, *, is_right: bool) -> None:
        """Checks the failures again: parallel guesses must not reveal which one was right."""
        of_client, of_pair = keys
        with sign_in_failures.change(tx, of_client) as client, sign_in_failures.change(tx, of_pair) as pair:
            for failures in (client, pair):
                failures.refuse_while_blocked(tx.now)
            if not is_right:
                client.count(self.back_offs.client, tx.now)
                pair.count(self.back_offs.pair, tx.now)
        if not is_right:
            tx.keeps_refusal = True
            raise PasswordWrong
        sign_in_failures.remove(tx, of_pair)


def _known(tx: Transaction, user_id: str, client: str) -> Proven:
    person, its_credentials = people.find(tx, user_id), credentials.find_of(tx, user_id)
    if person is None or its_credentials is None:
        raise Unauthenticated
    for key in keys_of(person.email, client):
        sign_in_failures.get(tx, key).refuse_while_blocked(tx.now)
    return Proven(person=person, credentials=its_credentials)
