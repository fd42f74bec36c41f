"""Finish setting up the second factor."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import ConfirmSecondFactorOk, ConfirmSecondFactorRequest
from generated.profiling.problems import SecondFactorPresent
from impl.profiling.repositories import second_factors
from impl.profiling.use_cases.second_factors import Codes, renew_recovery_codes, tell
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ConfirmSecondFactor:
    codes: Codes

    def __call__(self, tx: Transaction, request: ConfirmSecondFactorRequest) -> ConfirmSecondFactorOk:
        with second_factors.change_if_known(tx, request.caller.subject) as found:
            if found is not None and found.is_confirmed:
                raise SecondFactorPresent
            factor = self.codes.check(tx, found, request.body.code)
            factor.is_confirmed = True
        recovery_codes = renew_recovery_codes(tx, factor.user_id)
        tell(tx, factor.user_id, "ADDED")
        return ConfirmSecondFactorOk(body=models.RecoveryCodes(recovery_codes=recovery_codes))
