"""The command by which an operator lets somebody in who lost the app and the recovery codes: the last OWNER can ask nobody else."""

from impl.profiling.repositories import credentials, people, second_factors, sign_in_failures
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.sign_in_failures import FailureKey
from impl.profiling.use_cases.second_factors import confirmed, tell
from infra.runtime.service import CommandRefused
from infra.runtime.store.transaction import Transaction


def reset_second_factor(tx: Transaction, email: str, sessions: Sessions) -> str:
    """Takes a person's second factor away, ends the sessions, and tells the person by mail: it need not be them who asked for it.

    Returns what happens. Raises CommandRefused when no account has the e-mail, or its person signs in without a second factor.
    """
    known = credentials.find(tx, email)
    if known is None:
        raise CommandRefused(f"no account has the e-mail address {email}.")
    user_id = known.user_id
    with people.change_if_known(tx, user_id), second_factors.change_if_known(tx, user_id) as found:
        if not confirmed(found):
            raise CommandRefused(f"{email} signs in without a second factor.")
    second_factors.remove(tx, user_id)
    sign_in_failures.remove(tx, FailureKey.codes(user_id))  # wrong codes of the lost app, which the next one would wait for
    sessions.end_all(tx, user_id, "SIGNED_OUT")
    tell(tx, user_id, "REMOVED")
    return f"{email} signs in with the password alone now. All sessions have ended, and a mail says what happened."
