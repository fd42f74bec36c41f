"""Read the signed-in person."""

from generated.profiling.operations import GetMeOk, GetMeRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling.answers import me_answer
from impl.profiling.repositories import people, tier_rules
from infra.runtime.store.transaction import Transaction


def get_me(tx: Transaction, request: GetMeRequest) -> GetMeOk:
    person = people.find(tx, request.caller.subject)
    if person is None:
        raise Unauthenticated
    return GetMeOk(body=me_answer(person, tier_rules.get(tx)))
