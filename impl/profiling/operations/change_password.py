"""Change my password."""

from dataclasses import dataclass

from generated.profiling.operations import ChangePasswordDone, ChangePasswordRequest
from generated.profiling.problems import PasswordWrong
from impl.profiling.repositories import credentials, people
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.security.passwords import Passwords
from impl.profiling.use_cases.new_password import NewPassword
from impl.profiling.use_cases.password_proof import PasswordProof
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ChangePassword:
    store: Store
    proof: PasswordProof
    passwords: Passwords
    new_password: NewPassword

    async def __call__(self, request: ChangePasswordRequest) -> ChangePasswordDone:
        proven = await self.proof.of(request.caller.subject, request.body.current_password)
        password_hash = await self.passwords.hashed(request.body.password, of=proven.person.known_words)
        return await self.store.command(lambda tx: self._change(tx, request, proven.credentials, password_hash))

    def _change(
        self, tx: Transaction, request: ChangePasswordRequest, proven: Credentials, password_hash: str
    ) -> ChangePasswordDone:
        with people.change_if_known(tx, proven.user_id):
            if not credentials.lock(tx, proven):
                raise PasswordWrong  # of two changes at once, the second one shows a password of the past
            self.new_password.set(tx, proven.user_id, password_hash, keeping=request.caller.session_id)
        return ChangePasswordDone()
