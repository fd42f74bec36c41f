"""Who am I?"""

from generated.profiling.operations import GetMeOk, GetMeRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling import accounts, rules
from impl.profiling.views import me_view
from infra.runtime.store.transaction import Transaction


def get_me(tx: Transaction, request: GetMeRequest) -> GetMeOk:
    person = accounts.person(tx, request.caller.subject)
    if person is None:
        raise Unauthenticated
    return GetMeOk(body=me_view(person, rules.load(tx)))
