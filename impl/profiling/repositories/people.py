"""The people who sign in: customers and members of staff."""

from contextlib import AbstractContextManager

from impl.profiling.domain.customer import Customer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories.customers import customers
from impl.profiling.repositories.staff_members import staff_members
from infra.runtime.store.transaction import Transaction


def find(tx: Transaction, user_id: str) -> Customer | StaffMember | None:
    """Returns the person, read-only, or None."""
    return customers.find(tx, user_id) if _is_customer(user_id) else staff_members.find(tx, user_id)


def change_if_known(tx: Transaction, user_id: str) -> AbstractContextManager[Customer | StaffMember | None]:
    """Yields the person, locked; saved at the end of the block. Yields None when there is no such person."""
    if _is_customer(user_id):
        return customers.change_if_known(tx, user_id)
    return staff_members.change_if_known(tx, user_id)


def _is_customer(user_id: str) -> bool:
    return user_id.startswith("cus_")
