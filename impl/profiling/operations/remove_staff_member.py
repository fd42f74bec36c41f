"""Remove a member of staff."""

from dataclasses import dataclass

from generated.profiling.operations import RemoveStaffMemberDone, RemoveStaffMemberRequest
from impl.profiling.domain.link import INVITATION
from impl.profiling.repositories import credentials, second_factors
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.repositories.staff_members import staff_members
from impl.profiling.use_cases.links import Links
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class RemoveStaffMember:
    sessions: Sessions
    links: Links

    def __call__(self, tx: Transaction, request: RemoveStaffMemberRequest) -> RemoveStaffMemberDone:
        owners = staff_members.count_owners(tx)
        with staff_members.change(tx, request.user_id) as member:
            member.may_leave(owners=owners)
        self.sessions.end_all(tx, member.user_id, "REMOVED")
        self.links.end_all(tx, member.user_id, INVITATION)
        second_factors.remove(tx, member.user_id)
        credentials.remove(tx, member.user_id)
        staff_members.remove(tx, member.user_id)
        return RemoveStaffMemberDone()
