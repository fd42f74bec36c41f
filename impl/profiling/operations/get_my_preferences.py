"""Read what I want to be told."""

from generated.profiling.operations import GetMyPreferencesOk, GetMyPreferencesRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling.answers import preferences_answer
from impl.profiling.repositories import people
from infra.runtime.store.transaction import Transaction


def get_my_preferences(tx: Transaction, request: GetMyPreferencesRequest) -> GetMyPreferencesOk:
    person = people.find(tx, request.caller.subject)
    if person is None:
        raise Unauthenticated
    return GetMyPreferencesOk(body=preferences_answer(person))
