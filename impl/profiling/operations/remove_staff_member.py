"""Remove a member of staff."""

from dataclasses import dataclass
from datetime import timedelta

from generated.profiling.operations import RemoveStaffMemberDone, RemoveStaffMemberRequest
from generated.profiling.problems import NotFound
from impl.profiling import accounts, sessions, staff_members
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveStaffMember:
    access_token_lifetime: timedelta

    def __call__(self, tx: Transaction, request: RemoveStaffMemberRequest) -> RemoveStaffMemberDone:
        owners = staff_members.lock_owners(tx)
        member = staff_members.lock(tx, request.user_id)
        if member is None:
            raise NotFound("staff member")
        member.may_leave(owners=owners)
        sessions.end_all(tx, member.user_id, "REMOVED", self.access_token_lifetime)
        accounts.forget_credentials(tx, member.user_id)
        staff_members.remove(tx, member.user_id)
        return RemoveStaffMemberDone()
