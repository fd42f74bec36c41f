"""Change my name or language."""

from msgspec import UNSET

from generated.profiling import models
from generated.profiling.operations import UpdateMeOk, UpdateMeRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling.answers import me_answer
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.versions import same_version
from impl.profiling.repositories import people, tier_rules
from impl.profiling.use_cases.second_factors import recovery_codes_left
from infra.runtime.store.transaction import Transaction


def update_me(tx: Transaction, request: UpdateMeRequest) -> UpdateMeOk:
    with people.change_if_known(tx, request.caller.subject) as person:
        if person is None:
            raise Unauthenticated
        same_version(request.body.version, person.version)
        _apply(request.body, person)
    codes_left = recovery_codes_left(tx, person.user_id)
    me = me_answer(person, tier_rules.get(tx), scopes=request.caller.scopes, recovery_codes_left=codes_left)
    return UpdateMeOk(body=me)


def _apply(change: models.MeChange, person: Customer | StaffMember) -> None:
    if change.first_name is not UNSET:
        person.first_name = change.first_name
    if change.last_name is not UNSET:
        person.last_name = change.last_name
    if change.language is not UNSET:
        person.language = change.language
