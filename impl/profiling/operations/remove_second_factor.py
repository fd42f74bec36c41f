"""Sign in without a second factor again."""

from dataclasses import dataclass

from generated.profiling.operations import RemoveSecondFactorDone, RemoveSecondFactorRequest
from generated.profiling.problems import PasswordWrong
from impl.profiling.repositories import credentials, second_factors
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.security.passwords import Passwords
from impl.profiling.use_cases.second_factors import Codes, confirmed, tell
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveSecondFactor:
    store: Store
    passwords: Passwords
    codes: Codes

    async def __call__(self, request: RemoveSecondFactorRequest) -> RemoveSecondFactorDone:
        kept = await self.store.query(lambda tx: self._kept(tx, request.caller.subject))
        is_right = await self.passwords.match(request.body.password, kept.password_hash if kept else None)
        return await self.store.command(lambda tx: self._remove(tx, request, kept if is_right else None))

    def _kept(self, tx: Transaction, user_id: str) -> Credentials | None:
        self.codes.refuse_while_blocked(tx, user_id)
        return credentials.find_of(tx, user_id)

    def _remove(
        self, tx: Transaction, request: RemoveSecondFactorRequest, proven: Credentials | None
    ) -> RemoveSecondFactorDone:
        user_id = request.caller.subject
        if proven is None or not credentials.lock(tx, proven):
            self.codes.count_wrong(tx, user_id)
            tx.keeps_refusal = True
            raise PasswordWrong
        with second_factors.change_if_known(tx, user_id) as found:
            self.codes.check(tx, confirmed(found), request.body.code)
        second_factors.remove(tx, user_id)
        tell(tx, user_id, "REMOVED")
        return RemoveSecondFactorDone()
