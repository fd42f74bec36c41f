"""Sign in without a second factor again."""

from dataclasses import dataclass

from generated.profiling.operations import RemoveSecondFactorDone, RemoveSecondFactorRequest
from generated.profiling.problems import PasswordWrong
from impl.profiling.repositories import credentials, second_factors
from impl.profiling.repositories.credentials import Credentials
from impl.profiling.use_cases.password_proof import PasswordProof
from impl.profiling.use_cases.second_factors import Codes, confirmed, tell
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveSecondFactor:
    store: Store
    proof: PasswordProof
    codes: Codes

    async def __call__(self, request: RemoveSecondFactorRequest) -> RemoveSecondFactorDone:
        proven = await self.proof.of(request.caller.subject, request.body.password)
        return await self.store.command(lambda tx: self._remove(tx, request.body.code, proven.credentials))

    def _remove(self, tx: Transaction, code: str, proven: Credentials) -> RemoveSecondFactorDone:
        if not credentials.lock(tx, proven):
            raise PasswordWrong
        with second_factors.change_if_known(tx, proven.user_id) as found:
            self.codes.check(tx, confirmed(found), code)
        second_factors.remove(tx, proven.user_id)
        tell(tx, proven.user_id, "REMOVED")
        return RemoveSecondFactorDone()
