"""Read the signed-in person."""

from generated.profiling.operations import GetMeOk, GetMeRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling.answers import me_answer
from impl.profiling.repositories import people, tier_rules
from impl.profiling.use_cases.second_factors import recovery_codes_left
from infra.runtime.store.transaction import Transaction


def get_me(tx: Transaction, request: GetMeRequest) -> GetMeOk:
    person = people.find(tx, request.caller.subject)
    if person is None:
        raise Unauthenticated
    codes_left = recovery_codes_left(tx, person.user_id)
    me = me_answer(person, tier_rules.get(tx), scopes=request.caller.scopes, recovery_codes_left=codes_left)
    return GetMeOk(body=me)
