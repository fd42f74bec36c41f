"""Sign in."""

from dataclasses import dataclass

from generated.profiling.operations import CreateSessionCreated, CreateSessionRequest
from generated.profiling.problems import AccountSuspended, InvalidCredentials, SecondFactorRequired, SecondFactorWrong
from impl.common.absent import or_none
from impl.profiling.answers import session_answer
from impl.profiling.domain.back_off import BackOffs
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.device import Device
from impl.profiling.domain.session import Lifetimes, Session
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials, devices, people, second_factors, sign_in_failures
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.security.passwords import Passwords
from impl.profiling.security.tokens import Tokens
from impl.profiling.use_cases.grants import grant_of
from impl.profiling.use_cases.password_proof import Keys, keys_of
from impl.profiling.use_cases.queue_message import queue_message
from impl.profiling.use_cases.second_factors import Codes, confirmed, tell_of_recovery_code
from infra.runtime import connection
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What the caller has shown: the credentials whose password was right, and a code."""

    credentials: Credentials | None
    code: str | None

    @property
    def user_id(self) -> str:
        """Whose they are; empty after a wrong password."""
        return self.credentials.user_id if self.credentials else ""


@dataclass(frozen=True, kw_only=True)
class CreateSession:
    """Signs a person in. It takes the same steps, and so the same time, whether an account has the e-mail or not."""

    store: Store
    sessions: Sessions
    passwords: Passwords
    tokens: Tokens
    back_offs: BackOffs
    codes: Codes
    lifetimes: Lifetimes

    async def __call__(self, request: CreateSessionRequest) -> CreateSessionCreated:
        email, keys = request.body.email, keys_of(request.body.email, connection.client())
        known = await self.store.query(lambda tx: _credentials(tx, email, keys))
        is_right = await self.passwords.match(request.body.password, known.password_hash if known else None)
        device = Device.of(connection.user_agent(), or_none(request.body.device_id))
        shown = Shown(credentials=known if is_right else None, code=or_none(request.body.code))
        return await self.store.command(lambda tx: self._decide(tx, keys, shown, device))

    def _decide(self, tx: Transaction, keys: Keys, shown: Shown, device: Device) -> CreateSessionCreated:
        person = self._admitted(tx, keys, shown)
        session = Session.begin(new_id("ses"), person.user_id, device.name or None, self.lifetimes, tx.now)
        self.sessions.add(tx, session)
        if devices.is_news(tx, person.user_id, device.key):
            queue_message(tx, "NEW_DEVICE", user_id=person.user_id, about={"device": device.name})
        if shown.code is not None:
            tell_of_recovery_code(tx, person.user_id, shown.code, device.name)
        return CreateSessionCreated(body=session_answer(tx, person, session, grant_of(tx, person), self.tokens))

    def _admitted(self, tx: Transaction, keys: Keys, shown: Shown) -> Customer | StaffMember:
        """Returns the person, now signed in. Raises the refusal, with one more failure counted unless only the code was left out.

        It checks the failures again: parallel guesses must not reveal which one was right.
        """
        of_client, of_pair = keys
        with sign_in_failures.change(tx, of_client) as client, sign_in_failures.change(tx, of_pair) as pair:
            for failures in (client, pair):
                failures.refuse_while_blocked(tx.now)
            with people.change_if_known(tx, shown.user_id) as person:
                refusal = self._refusal(tx, shown)
                if refusal is None and isinstance(person, StaffMember):
                    person.sign_in(tx.now)
            if refusal is not None and not isinstance(refusal, SecondFactorRequired):
                client.count(self.back_offs.client, tx.now)
                pair.count(self.back_offs.pair, tx.now)
        if refusal is not None or person is None:
            tx.keeps_refusal = True
            raise refusal or InvalidCredentials
        if not person.may_sign_in:
            raise AccountSuspended
        sign_in_failures.remove(
            tx, of_pair
        )  # the client's counter stays: else an attacker could clear it with an account of their own
        return person

    def _refusal(self, tx: Transaction, shown: Shown) -> Problem | None:
        """Returns what is wrong with what the person has shown, or None."""
        if shown.credentials is None or not credentials.lock(tx, shown.credentials):  # changed since the password was checked
            return InvalidCredentials()
        with second_factors.change_if_known(tx, shown.user_id) as found:
            factor = confirmed(found)
            if factor is None:
                return None
            if shown.code is None:
                return SecondFactorRequired()
            return None if self.codes.is_right(tx, factor, shown.code) else SecondFactorWrong()


def _credentials(tx: Transaction, email: str, keys: Keys) -> Credentials | None:
    for key in keys:
        sign_in_failures.get(tx, key).refuse_while_blocked(tx.now)
    return credentials.find(tx, email)
