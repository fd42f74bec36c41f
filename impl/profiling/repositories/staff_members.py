"""The repository of members of staff."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select

from impl.kernel.words import fold
from impl.profiling.domain.roles import OWNER, StaffRole
from impl.profiling.domain.staff import ACTIVE, StaffMember
from impl.profiling.tables import staff as table
from infra.runtime.store.pages import page
from infra.runtime.store.repository import Repository, State
from infra.runtime.store.transaction import Transaction

_BY_ID = select(table).where(table.c.user_id == bindparam("key"))
_OWNERS = select(table.c.user_id).where(table.c.role == OWNER, table.c.status == ACTIVE).order_by(table.c.user_id)
_WRITE = table.update().where(table.c.user_id == bindparam("key"))


class StaffMembers(Repository[StaffMember]):
    resource = "staff member"

    def is_empty(self, tx: Transaction) -> bool:
        """Whether there is no member yet."""
        return tx.one(select(table.c.user_id).limit(1)) is None

    def count_owners(self, tx: Transaction) -> int:
        """Returns the number of OWNERs who are ACTIVE. Their rows are locked until the end of the transaction, so that it stays right."""
        return len(tx.lock(_OWNERS))

    def list_page(
        self, tx: Transaction, *, role: StaffRole | None, limit: int, cursor: str | None
    ) -> tuple[list[StaffMember], str | None]:
        """Returns the members by name, of one role or of all, and the cursor of the next page. Raises CursorInvalid."""
        query = select(table) if role is None else select(table).where(table.c.role == role)
        rows, following = page(tx, query, by=(table.c.name_key, table.c.user_id), limit=limit, cursor=cursor)
        return [_entity(row) for row in rows], following

    def add(self, tx: Transaction, member: StaffMember) -> None:
        """Adds a member."""
        stamps = {"created_at": member.created_at, **_stamps(member)}
        tx.insert(table, {"user_id": member.user_id, **stamps, **self._state(member)})

    def remove(self, tx: Transaction, user_id: str) -> None:
        """Deletes a member."""
        tx.execute(table.delete().where(table.c.user_id == user_id))

    def _load(self, tx: Transaction, key: str, *, lock: bool) -> StaffMember | None:
        row = next(iter(tx.lock(_BY_ID, {"key": key})), None) if lock else tx.one(_BY_ID, {"key": key})
        return None if row is None else _entity(row)

    def _key(self, entity: StaffMember) -> str:
        return entity.user_id

    def _state(self, entity: StaffMember) -> State:
        return {
            "email": entity.email,
            "first_name": entity.first_name,
            "last_name": entity.last_name,
            "language": entity.language,
            "role": entity.role,
            "status": entity.status,
            "notices": list(entity.notices),
            "name_key": fold(f"{entity.last_name} {entity.first_name}"),
            "last_sign_in_at": entity.last_sign_in_at,
        }

    def _stamp(self, tx: Transaction, entity: StaffMember, before: State, after: State) -> None:
        if entity.is_counted:
            super()._stamp(tx, entity, before, after)

    def _write(self, tx: Transaction, changed: Sequence[StaffMember]) -> None:
        for member in changed:
            tx.execute(_WRITE, {"key": member.user_id, **_stamps(member), **self._state(member)})


staff_members = StaffMembers()


def _stamps(member: StaffMember) -> dict[str, Any]:
    return {"version": member.version, "updated_at": member.updated_at}


def _entity(row: Row[Any]) -> StaffMember:
    return StaffMember(
        user_id=row.user_id,
        email=row.email,
        first_name=row.first_name,
        last_name=row.last_name,
        language=row.language,
        role=row.role,
        status=row.status,
        notices=row.notices,
        last_sign_in_at=row.last_sign_in_at,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
