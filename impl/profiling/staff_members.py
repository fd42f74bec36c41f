"""Loads and saves members of staff."""

from typing import Any

from sqlalchemy import Row, select

from impl.kernel.words import fold
from impl.profiling.domain.roles import OWNER
from impl.profiling.domain.staff import StaffMember
from impl.profiling.tables import staff
from infra.runtime.store.transaction import Transaction

ALL = select(staff)


def find(tx: Transaction, user_id: str) -> StaffMember | None:
    row = tx.one(ALL.where(staff.c.user_id == user_id))
    return None if row is None else of(row)


def lock(tx: Transaction, user_id: str) -> StaffMember | None:
    """The member, held until the end of the transaction."""
    rows = tx.lock(ALL.where(staff.c.user_id == user_id))
    return of(rows[0]) if rows else None


def lock_owners(tx: Transaction) -> int:
    """How many OWNERs there are; none comes or goes until the end of the transaction."""
    return len(tx.lock(select(staff.c.user_id).where(staff.c.role == OWNER).order_by(staff.c.user_id)))


def is_empty(tx: Transaction) -> bool:
    return tx.one(select(staff.c.user_id).limit(1)) is None


def add(tx: Transaction, member: StaffMember) -> None:
    tx.insert(staff, {"user_id": member.user_id, "created_at": member.created_at, **_values(member)})


def save(tx: Transaction, member: StaffMember) -> None:
    tx.execute(staff.update().where(staff.c.user_id == member.user_id), _values(member))


def remove(tx: Transaction, user_id: str) -> None:
    tx.execute(staff.delete().where(staff.c.user_id == user_id))


def of(row: Row[Any]) -> StaffMember:
    """The member of a row of `ALL`."""
    return StaffMember(
        user_id=row.user_id,
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        language=row.language,
        role=row.role,
        last_sign_in_at=row.last_sign_in_at,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _values(member: StaffMember) -> dict[str, Any]:
    return {
        "email": member.email,
        "first_name": member.first_name,
        "last_name": member.last_name,
        "language": member.language,
        "role": member.role,
        "name_key": fold(f"{member.last_name} {member.first_name}"),
        "last_sign_in_at": member.last_sign_in_at,
        "version": member.version,
        "updated_at": member.updated_at,
    }
