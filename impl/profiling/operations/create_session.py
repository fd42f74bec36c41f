"""Sign in."""

from dataclasses import dataclass

from generated.profiling.operations import CreateSessionCreated, CreateSessionRequest
from generated.profiling.problems import AccountSuspended, InvalidCredentials
from impl.common.absent import or_none
from impl.profiling.answers import session_answer
from impl.profiling.domain.back_off import BackOffs
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.device import Device
from impl.profiling.domain.session import Lifetimes, Session
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials, devices, people, sign_in_failures
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.use_cases.password_proof import Keys, keys_of
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime import connection
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class CreateSession:
    """Signs a person in. It takes the same steps, and so the same time, whether an account has the e-mail or not."""

    store: Store
    sessions: Sessions
    passwords: Passwords
    tokens: Tokens
    back_offs: BackOffs
    lifetimes: Lifetimes

    async def __call__(self, request: CreateSessionRequest) -> CreateSessionCreated:
        email, keys = request.body.email, keys_of(request.body.email, connection.client())
        known = await self.store.query(lambda tx: _credentials(tx, email, keys))
        is_right = await self.passwords.match(request.body.password, known.password_hash if known else None)
        device = Device.of(connection.user_agent(), or_none(request.body.device_id))
        return await self.store.command(lambda tx: self._decide(tx, keys, known if is_right else None, device))

    def _decide(self, tx: Transaction, keys: Keys, proven: Credentials | None, device: Device) -> CreateSessionCreated:
        person = self._admitted(tx, keys, proven)
        if person is None:
            tx.keeps_refusal = True
            raise InvalidCredentials
        session = Session.begin(new_id("ses"), person.user_id, device.name or None, self.lifetimes, tx.now)
        self.sessions.add(tx, session)
        if devices.is_news(tx, person.user_id, device.key):
            queue_message(tx, "NEW_DEVICE", user_id=person.user_id, about={"device": device.name})
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
                is_right = proven is not None and credentials.lock(tx, proven)  # it may have been changed since it was checked
                if is_right and isinstance(person, StaffMember):
                    person.sign_in(tx.now)
            if not is_right:
                client.count(self.back_offs.client, tx.now)
                pair.count(self.back_offs.pair, tx.now)
        if not is_right or person is None:
            return None
        if not person.may_sign_in:
            raise AccountSuspended
        sign_in_failures.remove(
            tx, of_pair
        )  # the client's counter stays: else an attacker could clear it with an account of their own
        return person


def _credentials(tx: Transaction, email: str, keys: Keys) -> Credentials | None:
    for key in keys:
        sign_in_failures.get(tx, key).refuse_while_blocked(tx.now)
    return credentials.find(tx, email)
