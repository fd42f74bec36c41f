"""Second factors: a code is checked, with a wait after wrong ones; recovery codes are made; the person is told."""

from dataclasses import dataclass

from generated.profiling.problems import CodeWrong, SecondFactorMissing
from impl.profiling.domain.back_off import BackOff
from impl.profiling.domain.second_factor import FactorChange, SecondFactor, typed
from impl.profiling.repositories import second_factors, sign_in_failures
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.security import one_time_codes
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class Codes:
    """Checks codes. Wrong ones are counted for the account, from whatever client: who may try one knows the password or has a
    session, and six digits are soon guessed from many addresses.
    """

    back_off: BackOff

    def is_right(self, tx: Transaction, factor: SecondFactor, code: str) -> bool:
        """Uses a code up. Returns whether it was good; a wrong one is counted. Raises TooManyAttempts during the wait.

        The factor must have been handed out for a change, and a refusal that follows must be kept (`tx.keeps_refusal`).
        """
        key = FailureKey.codes(factor.user_id)
        with sign_in_failures.change(tx, key) as failures:
            failures.refuse_while_blocked(tx.now)
            is_right = _used_up(tx, factor, typed(code))
            if not is_right:
                failures.count(self.back_off, tx.now)
        if is_right:
            sign_in_failures.remove(tx, key)
        return is_right

    def check(self, tx: Transaction, factor: SecondFactor | None, code: str) -> SecondFactor:
        """Uses a code of a signed-in person up, and returns the factor. Raises SecondFactorMissing, CodeWrong and TooManyAttempts."""
        if factor is None:
            raise SecondFactorMissing
        if not self.is_right(tx, factor, code):
            tx.keeps_refusal = True
            raise CodeWrong
        return factor


def _used_up(tx: Transaction, factor: SecondFactor, code: str) -> bool:
    if one_time_codes.is_of_app(code):
        return factor.use(one_time_codes.step_of(factor.secret, code, tx.now))
    code_hash = one_time_codes.recovery_code_hash(factor.user_id, code)
    return second_factors.take_recovery_code(tx, factor.user_id, code_hash)


def confirmed(factor: SecondFactor | None) -> SecondFactor | None:
    """Returns the factor if the person signs in with it, else None."""
    return factor if factor is not None and factor.is_confirmed else None


def renew_recovery_codes(tx: Transaction, user_id: str) -> list[str]:
    """Makes new recovery codes in place of the old ones, and returns them: only their hashes are kept."""
    codes = one_time_codes.new_recovery_codes()
    hashes = [one_time_codes.recovery_code_hash(user_id, typed(code)) for code in codes]
    second_factors.replace_recovery_codes(tx, user_id, hashes)
    return codes


def recovery_codes_left(tx: Transaction, user_id: str) -> int | None:
    """Returns how many recovery codes a person with a second factor has; None without one."""
    return second_factors.count_recovery_codes(tx, user_id) if second_factors.is_confirmed(tx, user_id) else None


def tell(tx: Transaction, user_id: str, change: FactorChange) -> None:
    """Tells the person by mail, who may not be the one who did it."""
    queue_message(tx, "SECOND_FACTOR_CHANGED", user_id=user_id, about={"change": change})


def tell_of_recovery_code(tx: Transaction, user_id: str, code: str, device: str) -> None:
    """Tells the person by mail when it was a recovery code that a sign-in used up, and how many are left."""
    left = recovery_codes_left(tx, user_id)
    if left is not None and not one_time_codes.is_of_app(typed(code)):
        queue_message(tx, "RECOVERY_CODE_USED", user_id=user_id, about={"device": device, "left": str(left)})
