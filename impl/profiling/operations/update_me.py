"""Change my name or language."""

from msgspec import UNSET

from generated.profiling import models
from generated.profiling.operations import UpdateMeOk, UpdateMeRequest
from generated.profiling.problems import Unauthenticated
from impl.profiling import accounts, customers, rules, staff_members
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.versions import same_version
from impl.profiling.views import me_view
from infra.runtime.store.transaction import Transaction


def update_me(tx: Transaction, request: UpdateMeRequest) -> UpdateMeOk:
    person = accounts.lock_person(tx, request.caller.subject)
    if person is None:
        raise Unauthenticated
    same_version(request.body.version, person.version)
    _apply(request.body, person)
    person.touch(tx.now)
    if isinstance(person, StaffMember):
        staff_members.save(tx, person)
    else:
        customers.save(tx, person)
    return UpdateMeOk(body=me_view(person, rules.load(tx)))


def _apply(change: models.MeChange, person: Customer | StaffMember) -> None:
    if change.first_name is not UNSET:
        person.first_name = change.first_name
    if change.last_name is not UNSET:
        person.last_name = change.last_name
    if change.language is not UNSET:
        person.language = change.language
