"""Add a member of staff."""

from dataclasses import dataclass

from generated.profiling.operations import AddStaffMemberCreated, AddStaffMemberRequest
from impl.common import emails
from impl.profiling.answers import staff_answer
from impl.profiling.domain.staff import StaffMember
from impl.profiling.repositories import credentials
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.security.passwords import Passwords
from infra.runtime.ids import new_id
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class AddStaffMember:
    store: Store
    passwords: Passwords

    async def __call__(self, request: AddStaffMemberRequest) -> AddStaffMemberCreated:
        draft = request.body
        password_hash = await self.passwords.hashed(draft.password, of=(draft.email, draft.first_name, draft.last_name))
        return await self.store.command(lambda tx: _add(tx, request, password_hash))


def _add(tx: Transaction, request: AddStaffMemberRequest, password_hash: str) -> AddStaffMemberCreated:
    made_before = staff_members.find(tx, request.resource_id) if request.resource_id else None
    member = made_before or _new(tx, request, password_hash)
    return AddStaffMemberCreated(body=staff_answer(member), location=f"/staff/{member.user_id}")


def _new(tx: Transaction, request: AddStaffMemberRequest, password_hash: str) -> StaffMember:
    draft = request.body
    member = StaffMember(
        user_id=request.resource_id or new_id("stf"),
        email=emails.kept(draft.email),
        first_name=draft.first_name,
        last_name=draft.last_name,
        language=draft.language,
        role=draft.role,
        created_at=tx.now,
        updated_at=tx.now,
    )
    credentials.add(tx, draft.email, member.user_id, password_hash)
    staff_members.add(tx, member)
    return member
