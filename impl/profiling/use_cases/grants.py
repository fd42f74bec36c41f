"""What a person who signs in, or goes on, may do: what the role may, unless an OWNER must set up a second factor first."""

from generated.suite import SCOPES
from impl.profiling.domain.customer import Customer
from impl.profiling.domain.roles import OWNER, SESSION, Grant
from impl.profiling.domain.staff import StaffMember
from impl.profiling.projections.shop_settings import SECURITY
from impl.profiling.repositories import second_factors
from infra.runtime.store.transaction import Transaction


def grant_of(tx: Transaction, person: Customer | StaffMember) -> Grant:
    """Returns the scopes of a person, by the role, the shop's settings and the person's second factor."""
    if person.role == OWNER and _needs_second_factor(tx) and not second_factors.is_confirmed(tx, person.user_id):
        return Grant(scopes=(SESSION,), second_factor_missing=True)
    return Grant(scopes=SCOPES[person.role])


def _needs_second_factor(tx: Transaction) -> bool:
    return SECURITY.current(tx).owners_need_second_factor
