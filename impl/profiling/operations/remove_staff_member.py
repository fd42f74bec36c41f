"""Remove a member of staff."""

from dataclasses import dataclass

from generated.profiling.operations import RemoveStaffMemberDone, RemoveStaffMemberRequest
from impl.profiling.repositories import credentials
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.staff_members import staff_members
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveStaffMember:
    sessions: Sessions

    def __call__(self, tx: Transaction, request: RemoveStaffMemberRequest) -> RemoveStaffMemberDone:
        owners = staff_members.count_owners(tx)
        with staff_members.change(tx, request.user_id) as member:
            member.may_leave(owners=owners)
        self.sessions.end_all(tx, member.user_id, "REMOVED")
        credentials.remove(tx, member.user_id)
        staff_members.remove(tx, member.user_id)
        return RemoveStaffMemberDone()
