"""Choose what I want to be told."""

from msgspec import UNSET

from generated.profiling import models
from generated.profiling.operations import ReplaceMyPreferencesOk, ReplaceMyPreferencesRequest
from generated.profiling.problems import PreferencesInvalid, Unauthenticated
from impl.profiling.answers import preferences_answer
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.domain.versions import same_version
from impl.profiling.repositories import people
from infra.runtime.store.transaction import Transaction


def replace_my_preferences(tx: Transaction, request: ReplaceMyPreferencesRequest) -> ReplaceMyPreferencesOk:
    with people.change_if_known(tx, request.caller.subject) as person:
        if person is None:
            raise Unauthenticated
        same_version(request.body.version, person.version)
        _apply(request.body, person)
    return ReplaceMyPreferencesOk(body=preferences_answer(person))


def _apply(wanted: models.PreferencesReplacement, person: Customer | StaffMember) -> None:
    if isinstance(person, Customer) and wanted.news is not UNSET and wanted.notices is UNSET:
        person.wants_news = wanted.news
    elif isinstance(person, StaffMember) and wanted.notices is not UNSET and wanted.news is UNSET:
        person.notices = sorted(set(wanted.notices))
    else:
        raise PreferencesInvalid
