"""Make new recovery codes."""

from dataclasses import dataclass

from generated.profiling import models
from generated.profiling.operations import RenewRecoveryCodesOk, RenewRecoveryCodesRequest
from impl.profiling.repositories import second_factors
from impl.profiling.use_cases.second_factors import Codes, confirmed, renew_recovery_codes, tell
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RenewRecoveryCodes:
    codes: Codes

    def __call__(self, tx: Transaction, request: RenewRecoveryCodesRequest) -> RenewRecoveryCodesOk:
        with second_factors.change_if_known(tx, request.caller.subject) as found:
            factor = self.codes.check(tx, confirmed(found), request.body.code)
        recovery_codes = renew_recovery_codes(tx, factor.user_id)
        tell(tx, factor.user_id, "CODES_RENEWED")
        return RenewRecoveryCodesOk(body=models.RecoveryCodes(recovery_codes=recovery_codes))
