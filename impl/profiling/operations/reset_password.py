"""Choose a new password by a link."""

from dataclasses import dataclass

from generated.profiling.operations import ResetPasswordDone, ResetPasswordRequest
from generated.profiling.problems import LinkInvalid
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.link import PASSWORD_RESET
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import people, sign_in_failures
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.security.passwords import Passwords
from impl.profiling.use_cases.links import Links
from impl.profiling.use_cases.new_password import NewPassword
from infra.runtime import connection
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ResetPassword:
    store: Store
    links: Links
    passwords: Passwords
    new_password: NewPassword

    async def __call__(self, request: ResetPasswordRequest) -> ResetPasswordDone:
        person = await self.store.query(lambda tx: self._person(tx, request.body.token))
        password_hash = await self.passwords.hashed(request.body.password, of=person.known_words)
        client = connection.client()
        return await self.store.command(lambda tx: self._reset(tx, request, person.user_id, password_hash, client))

    def _person(self, tx: Transaction, token: str) -> Customer | StaffMember:
        """Looks at the link before a password is hashed, which costs much."""
        person = people.find(tx, self.links.check(tx, PASSWORD_RESET, token).user_id)
        if person is None:
            raise LinkInvalid
        return person

    def _reset(
        self, tx: Transaction, request: ResetPasswordRequest, user_id: str, password_hash: str, client: str
    ) -> ResetPasswordDone:
        with people.change_if_known(tx, user_id) as person:
            link = self.links.use(tx, PASSWORD_RESET, request.body.token)
            if isinstance(person, Customer) and person.has_email(link.email):
                person.confirm_email(tx.now)
            self.new_password.set(tx, user_id, password_hash)
        if person is not None:
            sign_in_failures.remove(tx, FailureKey.pair(person.email, client))
        return ResetPasswordDone()
